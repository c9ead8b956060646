import { screen } from '@testing-library/react'
import { expect } from 'vitest'
import { goal, slots } from '../fixtures/ids.ts'
import { buildAnswers } from './renderApp.tsx'

/** B and D before A and E, two moderate slots: 6 and 16 by method.md, and A stays unhit. */
export const answered = buildAnswers({
  importance: {
    [goal('A')]: 'fairly',
    [goal('B')]: 'very',
    [goal('C')]: 'not',
    [goal('D')]: 'very',
    [goal('E')]: 'fairly',
  },
  slots: slots(2, 2, 0),
})

/** The headings of the page go down a level at a time, from one of the first. */
export function expectHeadingsInLevels(): void {
  const levels = screen.getAllByRole('heading').map(heading => Number(heading.tagName.slice(1)))
  expect(levels[0]).toBe(1)
  levels.slice(1).forEach((level, i) => {
    expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1)
  })
}
