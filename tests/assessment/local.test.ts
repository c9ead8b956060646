import { describe, expect, test } from 'vitest'
import {
  hasLocal,
  isJudged,
  type Judgement,
  type Local,
  NO_LOCAL,
  type OwnModel,
} from '../../src/assessment/Local.ts'
import { localCatalogue } from '../../src/assessment/localCatalogue.ts'
import { localWords } from '../../src/assessment/localWords.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { category, goal, tiers } from '../fixtures/ids.ts'
import { ownCatalogue, ownTexts } from '../fixtures/ownData.ts'

const written = (text: string) => ({ text, lang: 'fi' })
const ownId = (number: number) => `own-${number}` as ModelId
const marks = (letters: string): Readonly<Record<GoalId, ReturnType<typeof written>>> =>
  Object.fromEntries([...letters].map(letter => [letter, written('Meillä näin')]))
const resources = (level: 1 | 2 | 3, marksHold = true): NonNullable<Judgement['resources']> => ({
  level,
  marksHold,
  reason: written('Pieni kunta'),
})

const published = buildCatalogue([buildModel(1, 2, 'AB'), buildModel(2, 3, 'C'), buildModel(3, 1, '')])
const [first, second] = published.models
const own: OwnModel = {
  id: ownId(1),
  name: written('Energiailta'),
  category: category('any'),
  resources: 1,
  marks: [goal('A'), goal('E')],
}
const local = (over: Partial<Local>): Local => ({ ...NO_LOCAL, ...over })
const judged = (judgement: Judgement, applied = true): OperatingModel | undefined =>
  localCatalogue(published, local({ applied, judgements: { [first?.id ?? '']: judgement } })).models[0]

describe('the catalogue as it counts here', () => {
  // m1 is published with 2 and the marks A and B.
  const cases: readonly [
    what: string,
    Judgement,
    is: { resources: number; marks: string; judgedMarks?: string; droppedMarks?: string },
  ][] = [
    ['more resources keep the marks', { resources: resources(3), marks: {} }, { resources: 3, marks: 'AB' }],
    [
      'fewer resources with marks that hold',
      { resources: resources(1), marks: {} },
      { resources: 1, marks: 'AB' },
    ],
    [
      'fewer resources with marks that do not hold drop the marks',
      { resources: resources(1, false), marks: {} },
      { resources: 1, marks: '', droppedMarks: 'AB' },
    ],
    [
      'more resources never ask whether the marks hold',
      { resources: resources(3, false), marks: {} },
      { resources: 3, marks: 'AB' },
    ],
    ['a goal judged high is a mark', { marks: marks('D') }, { resources: 2, marks: 'ABD', judgedMarks: 'D' }],
    [
      'marks stand in the order of the goals',
      { marks: marks('EC') },
      { resources: 2, marks: 'ABCE', judgedMarks: 'CE' },
    ],
    [
      'a published mark judged high is the published one',
      { marks: marks('B') },
      { resources: 2, marks: 'AB' },
    ],
    [
      'a dropped mark can be judged high again',
      { resources: resources(1, false), marks: marks('B') },
      { resources: 1, marks: 'B', droppedMarks: 'A' },
    ],
    [
      'a dropped mark and a judged one side by side',
      { resources: resources(1, false), marks: marks('D') },
      { resources: 1, marks: 'D', judgedMarks: 'D', droppedMarks: 'AB' },
    ],
  ]

  test.each(cases)('%s', (_, judgement, { judgedMarks = '', droppedMarks = '', ...is }) => {
    const { resources, marks, local } = judged(judgement) ?? {}
    expect({ resources, marks: marks?.join('') }).toEqual(is)
    expect(local).toEqual({
      kind: 'judged',
      publishedResources: 2,
      judgedMarks: [...judgedMarks],
      droppedMarks: [...droppedMarks],
    })
  })

  test.each(cases)('with the switch off nothing of it shows: %s', (_, judgement) => {
    expect(judged(judgement, false)).toBe(first)
  })

  test.each<[string, Judgement]>([
    [
      'a level whose marks have not been asked about',
      { resources: { level: 1, reason: written('Pieni') }, marks: {} },
    ],
    [
      'a level without a reason',
      { resources: { level: 3, marksHold: true, reason: written(' ') }, marks: {} },
    ],
    ['a goal without a reason', { marks: { [goal('D')]: written('\n') } }],
  ])('%s is kept, and counts nowhere yet', (_, judgement) => {
    expect(judged(judgement)).toBe(first)
    expect(isJudged(judgement)).toBe(true)
    expect(hasLocal(local({ judgements: { [first?.id ?? '']: judgement } }))).toBe(false)
  })

  test('the finished part of a judgement counts beside the unfinished one', () => {
    const half: Judgement = { resources: { level: 1, reason: written('Pieni') }, marks: marks('D') }
    expect(judged(half)).toMatchObject({ resources: 2, marks: ['A', 'B', 'D'] })
  })

  test('a model without a judgement, or with an empty one, is the published one itself', () => {
    expect(judged({ marks: {} })).toBe(first)
    expect(
      localCatalogue(published, local({ judgements: { [first?.id ?? '']: { marks: marks('C') } } }))
        .models[1],
    ).toBe(second)
  })

  test('own models stand last, numbered on from the published ones, and say that they are own', () => {
    const { models } = localCatalogue(published, local({ own: [own, { ...own, id: ownId(4) }] }))
    expect(models.slice(3)).toEqual([
      expect.objectContaining({ id: 'own-1', n: 4, resources: 1, marks: ['A', 'E'], local: { kind: 'own' } }),
      expect.objectContaining({ id: 'own-4', n: 5, local: { kind: 'own' } }),
    ])
  })

  test('with the switch off an own model is listed but ranked nowhere', () => {
    const rankedIn = (applied: boolean) => {
      const { models } = localCatalogue(published, local({ applied, own: [own] }))
      const { unmarked } = rankModels(models, tierWeights(tiers('A')))
      return {
        listed: models.some(({ id }) => id === own.id),
        ranked: !unmarked.some(({ id }) => id === own.id),
      }
    }
    expect(rankedIn(true)).toEqual({ listed: true, ranked: true })
    expect(rankedIn(false)).toEqual({ listed: true, ranked: false })
  })

  test('the published catalogue itself is never changed', () => {
    const before = structuredClone(published)
    localCatalogue(
      published,
      local({ own: [own], judgements: { [first?.id ?? '']: { marks: marks('CDE') } } }),
    )
    expect(published).toEqual(before)
  })
})

describe('the words of own models', () => {
  const catalogue = ownCatalogue()
  const words = catalogueWords(catalogue, 'sv', ownTexts('sv'), ownTexts('fi'))
  const said = (over: Partial<OwnModel> = {}) => localWords(words, [{ ...own, ...over }]).model(own.id)

  test('are as written, in the language they were written in', () => {
    expect(
      said({ why: written('Kysytty'), how: written('Varatkaa sali\n\n  \nKutsukaa yritykset') }),
    ).toMatchObject({
      name: 'Energiailta',
      short: 'Energiailta',
      bodyLanguage: 'fi',
      why: 'Kysytty',
      how: ['Varatkaa sali', 'Kutsukaa yritykset'],
      cautions: [],
      examples: [],
    })
  })

  test('may be a name alone', () => {
    expect(said()).toMatchObject({ why: '', how: [] })
  })

  test.each([
    [40, 'x'.repeat(40)],
    [41, `${'x'.repeat(39)}…`],
  ])('a name of %d letters is short as %s', (length, short) => {
    expect(said({ name: written('x'.repeat(length)) }).short).toBe(short)
  })

  test('leave the published words as they were', () => {
    expect(localWords(words, [])).toBe(words)
    for (const { id } of catalogue.models) expect(localWords(words, [own]).model(id)).toBe(words.model(id))
  })
})

describe('local judgement', () => {
  test.each<[string, Judgement | undefined, boolean]>([
    ['none', undefined, false],
    ['an empty one', { marks: {} }, false],
    ['another level', { resources: resources(1), marks: {} }, true],
    ['a goal judged high', { marks: marks('A') }, true],
  ])('%s says something: %#', (_, judgement, is) => {
    expect(isJudged(judgement)).toBe(is)
    expect(hasLocal(local(judgement ? { judgements: { [first?.id ?? '']: judgement } } : {}))).toBe(is)
  })

  test('own models alone are something the switch can turn off', () => {
    expect(hasLocal(local({ own: [own] }))).toBe(true)
  })
})
