import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { Slots } from '../../src/assessment/Slots.ts'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import { coverageChange, goalCoverage } from '../../src/plan/goalCoverage.ts'
import { goalReach } from '../../src/plan/goalReach.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import type { Pins } from '../../src/scoring/settle.ts'
import { buildCatalogue, buildModel } from '../fixtures/buildModel.ts'
import { goal, slots, tiers } from '../fixtures/ids.ts'

const heavy = buildModel(1, 3, 'AC')
const moderate = buildModel(2, 2, 'A')
const second = buildModel(3, 2, 'BE')
const light = buildModel(4, 1, 'B')
const unmarked = buildModel(5, 1, '')
const models = [heavy, moderate, second, light, unmarked]

describe('the coverage of the goals', () => {
  const covered = (planned: readonly OperatingModel[], status = {}) =>
    goalCoverage(tiers('B>A=C>D'), models, planned, { status }).map(one => [
      one.goal,
      one.inUse.map(({ id }) => id),
      one.planned.map(({ id }) => id),
    ])

  test('stands in the order of the priorities, those left out are not there', () => {
    expect(covered([moderate, light]).map(([one]) => one)).toEqual(['B', 'A', 'C', 'D'])
  })

  test('names what is in use and what is planned for each, and neither for a goal that is missing', () => {
    expect(covered([moderate, light], { [heavy.id]: 'in-use', [second.id]: 'planned' })).toEqual([
      ['B', [], ['m4']],
      ['A', ['m1'], ['m2']],
      ['C', ['m1'], []],
      ['D', [], []],
    ])
  })

  test('names a planned model that is said to serve a goal only where it is not marked for it', () => {
    const start = buildModel(6, 1, 'B', { aims: [goal('B'), goal('D')] })
    const [b, , , d] = goalCoverage(tiers('B>A=C>D'), [...models, start], [start], { status: {} })
    expect([b?.planned, b?.aimed]).toEqual([[start], []])
    expect([d?.planned, d?.aimed]).toEqual([[], [start]])
  })

  test('counts a planned model as planned, though it is in use', () => {
    expect(covered([light], { [light.id]: 'in-use' })[0]).toEqual(['B', [], ['m4']])
  })
})

test('a change of the plan loses what no model covers any more, and gains what one newly covers', () => {
  const of = (planned: readonly OperatingModel[]) =>
    goalCoverage(tiers('B>A=C>D'), models, planned, { status: { [light.id]: 'in-use' } })
  expect(coverageChange(of([heavy]), of([moderate]))).toEqual({ loses: ['C'], gains: [] })
  expect(coverageChange(of([second]), of([heavy]))).toEqual({ loses: [], gains: ['A', 'C'] })
})

describe('what would cover a missing goal', () => {
  function reach(
    letter: string,
    planned: readonly OperatingModel[],
    room: Slots | undefined,
    { pins = {}, status = {} }: { pins?: Pins; status?: Answers['status'] } = {},
  ) {
    const importance = Object.fromEntries(['A', 'B', 'C', 'D'].map(id => [goal(id), 'very' as const]))
    const answers = { ...EMPTY_ANSWERS, importance, status, ...(room ? { slots: room } : {}) }
    return goalReach(goal(letter), planned, evaluateModels(buildCatalogue(models), answers, pins, []))
  }

  test('is the best model that a free slot has room for', () => {
    expect(reach('A', [light], slots(1, 1, 0))).toEqual({ kind: 'room', model: moderate })
    // Heavier, but with two priorities.
    expect(reach('A', [light], slots(1, 1, 1))).toEqual({ kind: 'room', model: heavy })
  })

  test('has room in a plan over its slots too, where a slot is free', () => {
    expect(reach('B', [heavy], slots(1, 0, 0))).toEqual({ kind: 'room', model: light })
  })

  test('is one in place of another where no slot is free', () => {
    expect(reach('A', [second], slots(0, 1, 0))).toEqual({ kind: 'instead', model: moderate })
  })

  test('is not in place of a model that must be in', () => {
    expect(reach('A', [second], slots(0, 1, 0), { pins: { [second.id]: 'must' } })).toEqual({
      kind: 'outside',
      needs: 'moderate',
      model: moderate,
    })
  })

  test('is the lightest model, with the kind of slot it needs, where none fits', () => {
    expect(reach('C', [light], slots(2, 1, 0))).toEqual({ kind: 'outside', needs: 'heavy', model: heavy })
    expect(reach('A', [], slots(2, 0, 0))).toEqual({ kind: 'outside', needs: 'moderate', model: moderate })
  })

  test('is only named while the slots are unknown', () => {
    expect(reach('C', [], undefined)).toEqual({ kind: 'slots-unknown', model: heavy })
  })

  test('is nothing where no free model is marked for the goal', () => {
    expect(reach('D', [], slots(9, 9, 9))).toEqual({ kind: 'none' })
    expect(reach('C', [], slots(9, 9, 9), { status: { [heavy.id]: 'not-for-us' } })).toEqual({
      kind: 'none',
    })
  })
})
