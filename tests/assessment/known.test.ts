import { expect, test } from 'vitest'
import { known } from '../../src/assessment/known.ts'

test.each([
  ['unanswered', undefined, undefined],
  ['"I don\'t know"', 'unknown', undefined],
  ['a word', 'little', 'little'],
  ['a number, 0 too', 0, 0],
] as const)('an answer that is %s is known only when something was said', (_, answer, expected) => {
  expect(known<unknown>(answer)).toBe(expected)
})
