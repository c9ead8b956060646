import { describe, expect, test } from 'vitest'
import { printFault } from '../../src/catalogue/Fault.ts'
import type { RawModelTexts, RawTexts } from '../../src/catalogue/textsSchema.ts'
import { unfinishedFacts, unfinishedTexts } from '../../src/catalogue/unfinished.ts'
import { buildModel } from '../fixtures/buildModel.ts'

/** Texts of one model, `x`, in a language. */
const texts = (model: Partial<RawModelTexts>): RawTexts => ({
  models: { x: { name: 'Nimi', short: 'Nimi', deed: 'Tehkää.', aims: {}, ...model } },
  goals: {},
  categories: {},
  resources: { 1: 'a', 2: 'b', 3: 'c' },
})
const warnings = (own: Partial<RawModelTexts>, other: Partial<RawModelTexts>) =>
  unfinishedTexts(texts(own), [{ language: 'fi', texts: texts(other) }]).map(printFault)

const forty = 'x'.repeat(40)
const hundred = 'y'.repeat(100)

describe('texts that look unfinished', () => {
  test.each<[string, Partial<RawModelTexts>, Partial<RawModelTexts>, string[]]>([
    [
      'the same as in another language',
      { why: forty },
      { why: forty },
      ['models.x.why: is the same as in fi [same-text]'],
    ],
    ['but short ones may be the same', { why: 'x'.repeat(39) }, { why: 'x'.repeat(39) }, []],
    // 45 of 100 is the limit.
    [
      'much shorter',
      { why: 'z'.repeat(44) },
      { why: hundred },
      ['models.x.why: is much shorter than in fi [much-shorter]'],
    ],
    [
      'a deed and the sentence of an aim too',
      { deed: forty, aims: { E: 'z'.repeat(44) } },
      { deed: forty, aims: { E: hundred } },
      [
        'models.x.deed: is the same as in fi [same-text]',
        'models.x.aims.E: is much shorter than in fi [much-shorter]',
      ],
    ],
    ['but not by little', { why: 'z'.repeat(45) }, { why: hundred }, []],
    ['longer is no fault', { why: hundred }, { why: 'z'.repeat(44) }, []],
    [
      'the steps together',
      { how: ['a', 'b'] },
      { how: [hundred] },
      ['models.x.how: is much shorter than in fi [much-shorter]'],
    ],
    ['done well', { well: forty }, { well: forty }, ['models.x.well: is the same as in fi [same-text]']],
    [
      'a caution',
      { cautions: ['z', forty] },
      { cautions: ['z', forty] },
      ['models.x.cautions[1]: is the same as in fi [same-text]'],
    ],
    ['a name', { name: forty }, { name: forty }, ['models.x.name: is the same as in fi [same-text]']],
    ['a text the other has not is no fault', { why: 'z' }, {}, []],
  ])('%s', (_, own, other, expected) => {
    expect(warnings(own, other)).toEqual(expected)
  })

  test('a model that the other language lacks is compared with nothing', () => {
    expect(
      unfinishedTexts(texts({ why: forty }), [{ language: 'fi', texts: { ...texts({}), models: {} } }]),
    ).toEqual([])
  })
})

test.each([
  [
    { label: 'x', url: 'http://example.org', match: 'site' as const },
    ['models[0].examples[0].url: http://example.org is not https [secure-address]'],
  ],
  [{ label: 'x', url: 'https://example.org', match: 'site' as const }, []],
  [
    { label: 'x', ended: true as const },
    ['models[0].examples[0].ended: has ended, but the year is not given [ended-year]'],
  ],
  [{ label: 'x', ended: '2024' }, []],
])('facts that look unfinished: %j', (example, expected) => {
  expect(
    unfinishedFacts({ models: [buildModel(1, 1, '', { examples: [example] })] }).map(printFault),
  ).toEqual(expected)
})
