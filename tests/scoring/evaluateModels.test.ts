import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { Slots } from '../../src/assessment/Slots.ts'
import type { Catalogue } from '../../src/catalogue/Catalogue.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { displayOrder } from '../../src/scoring/rankModels.ts'
import { type Pins, settle } from '../../src/scoring/settle.ts'
import type { Verdict } from '../../src/scoring/Verdict.ts'
import { anyModels, anySlots } from '../fixtures/arbitraries.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { goal, model, slots } from '../fixtures/ids.ts'

// A weighs 3, B 1. Scores: m1 4; m2, m3 3; m4 3 but heavier; m5, m6 1; m7 none.
const MODELS = [
  buildModel(1, 2, 'AB'),
  buildModel(2, 2, 'A'),
  buildModel(3, 2, 'AC'),
  buildModel(4, 3, 'A'),
  buildModel(5, 2, 'B'),
  buildModel(6, 1, 'B'),
  buildModel(7, 1, 'C'),
]
/** Without a mark: s1 serves A, the lighter s2 and s3 serve B. */
const STARTS = [
  buildModel(8, 2, '', { id: model('s1'), aims: [goal('A')] }),
  buildModel(9, 1, '', { id: model('s2'), aims: [goal('B')] }),
  buildModel(10, 1, '', { id: model('s3'), aims: [goal('B'), goal('C')] }),
]
const CATALOGUE = buildCatalogue(MODELS)
const A_THEN_B: Answers['importance'] = { [goal('A')]: 'very', [goal('B')]: 'fairly' }

interface Case {
  readonly room?: Slots | 'unknown' | undefined
  readonly status?: Readonly<Record<string, 'in-use' | 'planned' | 'not-for-us' | 'not-in-use'>>
  readonly pins?: Pins
  readonly planned?: readonly string[]
}

interface Settings {
  readonly catalogue?: Catalogue
  readonly preferred?: readonly string[]
  readonly resources?: Pick<Answers, 'staff' | 'money'>
}

function evaluate(
  { room, status = {}, pins = {}, planned = [] }: Case,
  { catalogue = CATALOGUE, preferred = [], resources = {} }: Settings = {},
) {
  const answers: Answers = {
    ...EMPTY_ANSWERS,
    ...resources,
    importance: A_THEN_B,
    status,
    ...(room === undefined ? {} : { slots: room }),
  }
  return evaluateModels(catalogue, answers, pins, preferred.map(model), planned.map(model))
}

function verdictOf(id: string, situation: Case): Verdict | undefined {
  const catalogue = buildCatalogue([...MODELS, ...STARTS])
  return evaluate(situation, { catalogue }).models.find(one => one.model.id === id)?.verdict
}

describe('the verdict of a model', () => {
  const cases: readonly [says: string, id: string, situation: Case, verdict: Verdict][] = [
    ['in every equally good portfolio', 'm1', { room: slots(0, 2, 0) }, { kind: 'always' }],
    [
      'one of two equals when one fits',
      'm2',
      { room: slots(0, 2, 0) },
      { kind: 'interchangeable', pick: 1, of: 2, others: [model('m3')] },
    ],
    ['both of two equals when both fit', 'm2', { room: slots(0, 3, 0) }, { kind: 'always' }],
    ['next for a heavy slot', 'm4', { room: slots(0, 3, 0) }, { kind: 'next', slot: 'heavy' }],
    ['next for a moderate slot', 'm5', { room: slots(1, 3, 0) }, { kind: 'next', slot: 'moderate' }],
    ['next for a light slot', 'm6', { room: slots(0, 3, 0) }, { kind: 'next', slot: 'light' }],
    [
      'an equal of the next one is next too',
      'm3',
      { room: slots(0, 1, 0) },
      { kind: 'next', slot: 'moderate' },
    ],
    [
      'outside when better ones would take any slot more',
      'm5',
      { room: slots(0, 1, 0) },
      { kind: 'outside' },
    ],
    ['no mark for the priorities, slots or not', 'm7', { room: slots(5, 5, 5) }, { kind: 'no-mark' }],
    ['no mark while slots are unknown', 'm7', { room: 'unknown' }, { kind: 'no-mark' }],
    ['nothing proposed while slots are unknown', 'm1', { room: 'unknown' }, { kind: 'slots-unknown' }],
    ['nothing proposed while slots are unanswered', 'm1', {}, { kind: 'slots-unknown' }],
    ['no slots at all is an answer', 'm1', { room: slots(0, 0, 0) }, { kind: 'next', slot: 'moderate' }],
    ['a start in every equally good filling', 's1', { room: slots(0, 6, 0) }, { kind: 'start' }],
    [
      'one of two equal starts when one fits',
      's2',
      { room: slots(1, 0, 0), status: { m6: 'in-use' } },
      { kind: 'start-interchangeable', pick: 1, of: 2, others: [model('s3')] },
    ],
    ['both of two equal starts when both fit', 's2', { room: slots(3, 0, 0) }, { kind: 'start' }],
    ['no start where a mark takes the slot', 's2', { room: slots(1, 0, 0) }, { kind: 'no-mark' }],
    ['no start while slots are unknown', 's1', { room: 'unknown' }, { kind: 'no-mark' }],
    [
      'a start in use is out like any other',
      's2',
      { room: slots(3, 0, 0), status: { s2: 'in-use' } },
      { kind: 'barred', why: 'in-use' },
    ],
    [
      'planned is a must',
      'm7',
      { room: slots(1, 0, 0), status: { m7: 'planned' } },
      { kind: 'must', why: 'decided' },
    ],
    [
      'in the plan is a must',
      'm5',
      { room: slots(0, 1, 0), planned: ['m5'] },
      { kind: 'must', why: 'in-plan' },
    ],
    [
      'what is in use stays so, in the plan or not',
      'm1',
      { room: slots(0, 2, 0), planned: ['m1'], status: { m1: 'in-use' } },
      { kind: 'barred', why: 'in-use' },
    ],
    [
      'a pin is the later word than the plan',
      'm1',
      { room: slots(0, 2, 0), planned: ['m1'], pins: { [model('m1')]: 'must-not' } },
      { kind: 'barred', why: 'must-not' },
    ],
    [
      'pinned in is a must',
      'm5',
      { room: slots(0, 1, 0), pins: { [model('m5')]: 'must' } },
      { kind: 'must', why: 'pinned' },
    ],
    [
      'a must without slots known',
      'm5',
      { pins: { [model('m5')]: 'must' } },
      { kind: 'must', why: 'pinned' },
    ],
    [
      'in use is out of recommendations',
      'm1',
      { room: slots(0, 2, 0), status: { m1: 'in-use' } },
      { kind: 'barred', why: 'in-use' },
    ],
    [
      'not for us is out of recommendations',
      'm1',
      { room: slots(0, 2, 0), status: { m1: 'not-for-us' } },
      { kind: 'barred', why: 'not-for-us' },
    ],
    [
      'pinned out is out of recommendations',
      'm1',
      { room: slots(0, 2, 0), pins: { [model('m1')]: 'must-not' } },
      { kind: 'barred', why: 'must-not' },
    ],
    [
      'a pin is the later word than "planned"',
      'm1',
      { room: slots(0, 2, 0), status: { m1: 'planned' }, pins: { [model('m1')]: 'must-not' } },
      { kind: 'barred', why: 'must-not' },
    ],
    [
      'a pin is the later word than "in use"',
      'm1',
      { room: slots(0, 2, 0), status: { m1: 'in-use' }, pins: { [model('m1')]: 'must' } },
      { kind: 'must', why: 'pinned' },
    ],
    [
      '"not in use" settles nothing',
      'm1',
      { room: slots(0, 2, 0), status: { m1: 'not-in-use' } },
      { kind: 'always' },
    ],
  ]

  test.each(cases)('%s: %s', (_, id, situation, verdict) => {
    expect(verdictOf(id, situation)).toEqual(verdict)
  })
})

describe('evaluateModels', () => {
  test('shows every model once, in display order, with its rank whatever its status', () => {
    const { models, ranking } = evaluate({
      room: slots(0, 2, 0),
      status: { m1: 'in-use', m2: 'not-for-us', m4: 'planned' },
    })
    expect(models.map(one => one.model)).toEqual(displayOrder(ranking))
    expect(models.map(one => [one.model.id, one.rank])).toEqual([
      ['m1', 1],
      ['m3', 2],
      ['m2', 2],
      ['m4', 4],
      ['m6', 5],
      ['m5', 6],
      ['m7', null],
    ])
  })

  test('has no outcome while the slots are unknown', () => {
    expect(evaluate({ room: 'unknown' }).outcome).toBeUndefined()
    expect(evaluate({}).outcome).toBeUndefined()
    expect(evaluate({ room: slots(0, 0, 0) }).outcome).toMatchObject({ kind: 'portfolio', value: 0 })
  })

  test('proposes for the slots that staff and money suggest while the slots are not answered, and says so', () => {
    const resources = { staff: 'moderate', money: 'little' } as const
    const answered = evaluate({ room: slots(2, 1, 0) })
    expect(answered).toMatchObject({ slotsFrom: 'answered', slots: slots(2, 1, 0) })
    for (const room of [undefined, 'unknown'] as const)
      expect(evaluate({ room }, { resources })).toEqual({ ...answered, slotsFrom: 'suggested' })
    expect(evaluate({ room: slots(0, 0, 0) }, { resources }).slots).toEqual(slots(0, 0, 0))
    expect(evaluate({}, { resources: { staff: 'unknown', money: 'unknown' } })).toMatchObject({
      slotsFrom: 'unknown',
      slots: undefined,
      outcome: undefined,
      starts: undefined,
    })
  })

  test('has starts beside a portfolio alone', () => {
    const catalogue = buildCatalogue([...MODELS, ...STARTS])
    expect(evaluate({ room: slots(1, 0, 0) }, { catalogue }).starts).toMatchObject({ proposal: [] })
    expect(evaluate({ room: slots(2, 0, 0) }, { catalogue }).starts).toMatchObject({
      proposal: [{ id: 's2' }],
      optimal: 2n,
    })
    const unseated = { room: slots(9, 9, 0), pins: { [model('m4')]: 'must' } } as const
    expect(evaluate(unseated, { catalogue }).starts).toBeUndefined()
  })

  test('says which musts do not fit', () => {
    const situation = { room: slots(9, 9, 0), pins: { [model('m4')]: 'must' } } as const
    expect(evaluate(situation).outcome).toMatchObject({
      kind: 'musts-unseated',
      models: [{ id: 'm4' }],
      missing: 'heavy',
    })
  })

  test('a swap among equals names the other one and keeps every verdict', () => {
    const plain = evaluate({ room: slots(0, 2, 0) })
    const swapped = evaluate({ room: slots(0, 2, 0) }, { preferred: ['m2'] })
    const named = ({ outcome }: typeof plain) =>
      outcome?.kind === 'portfolio' ? outcome.proposal.map(({ id }) => id) : []
    expect([named(plain), named(swapped)]).toEqual([
      ['m1', 'm3'],
      ['m1', 'm2'],
    ])
    const unnamed = ({ models }: typeof plain) => models.map(({ isProposed: _, ...rest }) => rest)
    expect(unnamed(swapped)).toEqual(unnamed(plain))
  })

  test('nothing chosen weighs all goals the same', () => {
    const { tiers } = evaluateModels(CATALOGUE, EMPTY_ANSWERS, {}, [])
    expect(tiers).toEqual([CATALOGUE.goals.map(({ id }) => id)])
  })

  test('explains each model by the priorities it hits, most important first, and those not rated', () => {
    const { models } = evaluate({})
    const explained = (id: string) => models.find(one => one.model.id === id)?.explanation
    expect(explained('m1')).toMatchObject({
      hits: [
        { goal: 'A', order: 1 },
        { goal: 'B', order: 2 },
      ],
      notRated: [],
      resources: 2,
    })
    expect(explained('m6')).toMatchObject({ hits: [{ goal: 'B', order: 2 }], notRated: ['A'], resources: 1 })
    expect(explained('m7')).toMatchObject({ hits: [], notRated: ['A', 'B'], resources: 1 })
  })

  test('goals of one tier share its place in the explanation', () => {
    const importance: Answers['importance'] = {
      [goal('A')]: 'very',
      [goal('B')]: 'very',
      [goal('C')]: 'somewhat',
    }
    const { models } = evaluateModels(CATALOGUE, { ...EMPTY_ANSWERS, importance }, {}, [])
    expect(models.find(one => one.model.id === 'm1')?.explanation).toMatchObject({
      hits: [
        { goal: 'A', order: 1 },
        { goal: 'B', order: 1 },
      ],
      notRated: ['C'],
    })
  })

  test('an order of importance is claimed only when there are two tiers or more', () => {
    const ordered = (answers: Answers) =>
      evaluateModels(CATALOGUE, answers, {}, []).models.map(one => one.explanation.isRanked)
    expect(new Set(ordered({ ...EMPTY_ANSWERS, importance: A_THEN_B }))).toEqual(new Set([true]))
    expect(new Set(ordered(EMPTY_ANSWERS))).toEqual(new Set([false]))
  })

  test('verdicts tell the same as the portfolio, whatever the situation', () => {
    const status = fc.constantFrom(
      'in-use' as const,
      'planned' as const,
      'not-for-us' as const,
      'not-in-use' as const,
    )
    fc.assert(
      fc.property(anyModels(9), anySlots, fc.array(status, { maxLength: 9 }), (models, room, statuses) => {
        const answers: Answers = {
          ...EMPTY_ANSWERS,
          importance: A_THEN_B,
          slots: room,
          status: Object.fromEntries(models.slice(0, statuses.length).map(({ id }, i) => [id, statuses[i]])),
        }
        const { outcome, starts, models: evaluated } = evaluateModels(buildCatalogue(models), answers, {}, [])
        if (outcome?.kind !== 'portfolio') return
        for (const { model: one, rank, verdict } of evaluated) {
          const share = outcome.share.get(one.id) ?? 0
          if (verdict.kind === 'must' || verdict.kind === 'always') expect(share).toBe(1)
          else if (verdict.kind === 'interchangeable') {
            expect(share).toBe(verdict.pick / verdict.of)
            expect(share).toBeLessThan(1)
            expect(verdict.others).toHaveLength(verdict.of - 1)
          } else expect(share).toBe(0)
          const begins = starts?.share.get(one.id) ?? 0
          if (verdict.kind === 'start') expect(begins).toBe(1)
          else if (verdict.kind === 'start-interchangeable') {
            expect(begins).toBe(verdict.pick / verdict.of)
            expect(begins).toBeLessThan(1)
            expect(verdict.others).toHaveLength(verdict.of - 1)
          } else expect(begins).toBe(0)
          if (verdict.kind === 'no-mark') expect(rank).toBeNull()
        }
      }),
    )
  })
})

describe('settle', () => {
  test('a must is never barred, and what is neither stays free', () => {
    const { musts, barred, preferred } = settle(
      CATALOGUE,
      {
        status: { [model('m1')]: 'planned', [model('m2')]: 'in-use', [model('m3')]: 'in-use' },
        pins: { [model('m3')]: 'must', [model('m4')]: 'must-not' },
        planned: new Set([model('m2'), model('m4'), model('m6')]),
      },
      [model('m5')],
    )
    expect([[...musts], [...barred], [...preferred]]).toEqual([['m1', 'm3', 'm6'], ['m2', 'm4'], ['m5']])
  })
})

describe('the plan', () => {
  test('takes its slots and changes no rank', () => {
    const [without, within] = [
      evaluate({ room: slots(0, 2, 0) }),
      evaluate({ room: slots(0, 2, 0), planned: ['m5'] }),
    ]
    const ranks = ({ models }: typeof without) => models.map(({ model: { id }, rank }) => [id, rank])
    expect(ranks(within)).toEqual(ranks(without))
    const proposed = within.models.filter(({ isProposed }) => isProposed).map(({ model: { id } }) => id)
    // Two moderate slots: one is the plan's, the other goes to the best.
    expect(proposed).toEqual(['m1', 'm5'])
  })
})
