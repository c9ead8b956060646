import { describe, expect, test } from 'vitest'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import {
  type Placed,
  type Standing,
  sayStanding,
  sayStandingShort,
  standingOf,
} from '../../src/i18n/sayStanding.ts'
import type { RobustVerdict } from '../../src/scoring/robustVerdict.ts'
import type { Verdict } from '../../src/scoring/Verdict.ts'
import { model } from '../fixtures/ids.ts'
import { LANGUAGES, WORDS, wordsIn } from '../fixtures/words.ts'

const some = { pick: 2, of: 12, others: [model('m2')] }
const verdicts: readonly Verdict[] = [
  ...(['in-plan', 'pinned', 'decided'] as const).map(why => ({ kind: 'must' as const, why })),
  ...(['in-use', 'not-for-us', 'must-not'] as const).map(why => ({ kind: 'barred' as const, why })),
  { kind: 'always' },
  { kind: 'interchangeable', ...some },
  { kind: 'start' },
  { kind: 'start-interchangeable', ...some },
  ...SLOT_KINDS.map(slot => ({ kind: 'next' as const, slot })),
  { kind: 'outside' },
  { kind: 'slots-unknown' },
  { kind: 'no-mark' },
]
const robusts: readonly (RobustVerdict | undefined)[] = [
  undefined,
  { kind: 'choice' },
  { kind: 'safe' },
  { kind: 'interchangeable', ...some },
  { kind: 'depends' },
  { kind: 'outside' },
]
/** Every cell: verdict (status and slots are in it), named in the proposal or not, and robustness or none computed. */
const cells: readonly Placed[] = verdicts.flatMap(verdict =>
  [true, false].flatMap(isProposed => robusts.map(robust => ({ of: { verdict, isProposed }, robust }))),
)
const wordCount = (sentence: string) => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

describe.each(LANGUAGES)('in %s, of every cell of the matrix', async language => {
  const t = (await createI18n(language, wordsIn(language))).t

  test('one sentence is said, of at most 20 words, and short of at most five', () => {
    for (const cell of cells) {
      const [long, short] = [sayStanding({ t }, cell), sayStandingShort({ t }, cell)]
      expect(long).not.toMatch(/\{\{|undefined/)
      expect(long.match(/[.!?](\s|$)/g), long).toHaveLength(1)
      expect(wordCount(long), long).toBeLessThanOrEqual(20)
      expect(wordCount(short), short).toBeLessThanOrEqual(5)
    }
  })

  test('different standings are told apart by their sentences', () => {
    const sentences = Object.values(WORDS[language].standing).map(({ long }) => long)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test('nothing is said of slots, marks or weightings', () => {
    const banned = {
      fi: /paik[ak]|merkin|osum|painotu|ydinosuu/i,
      sv: /\bplatser|markering|viktning|kärnandel/i,
      en: /slot|\bmark|weighting|core index/i,
    }[language]
    for (const { long, short } of Object.values(WORDS[language].standing)) {
      expect(long).not.toMatch(banned)
      expect(short).not.toMatch(banned)
    }
  })
})

describe('no two statements can contradict each other:', () => {
  const standingsWhere = (holds: (cell: Placed) => boolean): readonly Standing[] => [
    ...new Set(cells.filter(holds).map(standingOf)),
  ]
  const verdictIs = (kind: Verdict['kind']) => (cell: Placed) => cell.of.verdict.kind === kind

  test('what is next in line is never told to be out whatever the weights', () => {
    expect(standingsWhere(verdictIs('next')).toSorted()).toEqual(['next', 'nextOrWeighed'])
  })

  test('what other weights could replace is never told to be sure, or in every proposal', () => {
    const depends = standingsWhere(({ robust }) => robust?.kind === 'depends')
    expect(depends).not.toContain('sure')
    expect(depends).not.toContain('included')
    expect(depends).not.toContain('outsideAnyway')
  })

  test('sure is only what is in whatever the weights', () => {
    for (const cell of cells)
      if (standingOf(cell) === 'sure')
        expect([cell.of.verdict.kind, cell.robust?.kind]).toEqual(['always', 'safe'])
  })

  test('what the municipality decided is told as its decision alone', () => {
    for (const kind of ['must', 'barred'] as const)
      for (const cell of cells.filter(verdictIs(kind))) {
        const { verdict } = cell.of
        expect(standingOf(cell)).toBe('why' in verdict ? verdict.why : undefined)
      }
  })

  test('a swap is offered only to what is named, and only where an equal is named to the rest', () => {
    for (const cell of cells) {
      const standing = standingOf(cell)
      if (standing === 'swappable' || standing === 'startSwappable') expect(cell.of.isProposed).toBe(true)
      if (standing === 'equal' || standing === 'startEqual') expect(cell.of.isProposed).toBe(false)
    }
  })
})
