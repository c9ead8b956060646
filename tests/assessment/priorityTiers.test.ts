import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS, type Importance } from '../../src/assessment/Answers.ts'
import { hasNoPriorities, priorityTiers, tieBreakGoals } from '../../src/assessment/priorityTiers.ts'
import { goal } from '../fixtures/ids.ts'

const CATALOGUE = { goals: [...'ABCDE'].map(id => ({ id: goal(id) })) }
const WORDS: Readonly<Record<string, Importance | 'unknown'>> = {
  v: 'very',
  f: 'fairly',
  s: 'somewhat',
  n: 'not',
  u: 'unknown',
}

/** Words for A to E by their first letters, `-` for no answer: `vf-un`. */
function answers(letters: string, first?: string | null): Answers {
  const given = [...letters].flatMap((letter, i) => {
    const word = WORDS[letter]
    return word === undefined ? [] : [['ABCDE'[i], word] as const]
  })
  return {
    ...EMPTY_ANSWERS,
    importance: Object.fromEntries(given),
    ...(first === undefined ? {} : { first: first === null ? null : goal(first) }),
  }
}

const print = (tiers: readonly (readonly string[])[]) => tiers.map(tier => tier.join('=')).join('>')

describe('the priorities', () => {
  test.each([
    ['vfsnu', 'A>B>C', 'very, fairly and somewhat make three tiers; "not" and "I don\'t know" are left out'],
    ['svf--', 'B>C>A', 'the word decides, not the order of the goals'],
    ['vvfff', 'A=B>C=D=E', 'goals with the same word share a tier'],
    ['s---v', 'E>A', 'a word nobody uses leaves no empty tier'],
    ['--s--', 'C', 'one goal alone is enough'],
    ['nnnnn', 'A=B=C=D=E', 'no goal at all weighs all the same'],
    ['uuuuu', 'A=B=C=D=E', 'all unknown weighs all the same'],
    ['-----', 'A=B=C=D=E', 'no answers weigh all the same'],
  ])('%s gives %s: %s', (letters, wanted) => {
    expect(print(priorityTiers(CATALOGUE, answers(letters)))).toBe(wanted)
  })

  const tieBreaks: readonly [letters: string, first: string | null, wanted: string, why: string][] = [
    ['vvf--', 'A', 'A>B>C', 'lifts its goal above the rest of the top tier'],
    ['vvf--', 'B', 'B>A>C', 'lifts its goal above the rest of the top tier'],
    ['vvvvv', 'E', 'E>A=B=C=D', 'leaves the others equal'],
    ['vvf--', null, 'A=B>C', '"no difference" leaves the tier whole'],
    ['vvf--', 'C', 'A=B>C', 'counts only among the top tier'],
    ['vff--', 'A', 'A>B=C', 'changes nothing for a goal that is alone on top'],
    ['vff--', 'B', 'A>B=C', 'is not asked when one goal is on top'],
    ['vvf--', 'E', 'A=B>C', 'does not bring in a goal that was left out'],
    ['nnnnn', 'A', 'A=B=C=D=E', 'counts for nothing when no goal was chosen'],
    ['-ff--', 'C', 'C>B', 'works in whatever tier is on top'],
  ]

  test.each(tieBreaks)('tie-break of %s by %s gives %s: %s', (letters, first, wanted) => {
    expect(print(priorityTiers(CATALOGUE, answers(letters, first)))).toBe(wanted)
  })

  test.each([
    ['vvf--', 'AB'],
    ['vff--', ''],
    ['-fff-', 'BCD'],
    ['nnnnn', ''],
    ['-----', ''],
  ])('the tie-break for %s is asked among "%s"', (letters, wanted) => {
    expect(tieBreakGoals(CATALOGUE, answers(letters)).join('')).toBe(wanted)
  })

  test('the tie-break is asked among the same goals once it is answered', () => {
    expect(tieBreakGoals(CATALOGUE, answers('vvf--', 'A')).join('')).toBe('AB')
  })

  test.each([
    ['nnuu-', true],
    ['-----', true],
    ['s----', false],
  ])('%s has no priorities: %j', (letters, none) => {
    expect(hasNoPriorities(CATALOGUE, answers(letters))).toBe(none)
  })

  test('a goal the catalogue does not have is not counted', () => {
    const odd = { ...EMPTY_ANSWERS, importance: { [goal('Z')]: 'very' as const } }
    expect(print(priorityTiers(CATALOGUE, odd))).toBe('A=B=C=D=E')
  })
})
