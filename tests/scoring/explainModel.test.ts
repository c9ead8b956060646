import { describe, expect, test } from 'vitest'
import { explainModel } from '../../src/scoring/explainModel.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { goal, tiers } from '../fixtures/ids.ts'

const judged = {
  kind: 'judged',
  publishedResources: 3,
  judgedMarks: [goal('C'), goal('E')],
  droppedMarks: [],
} as const

describe('the facts of the sentence about a model', () => {
  test('are its hits in order of importance, what is not rated, and its resources', () => {
    expect(explainModel(buildModel(1, 2, 'ABE'), tiers('B>A=D'))).toEqual({
      hits: [
        { goal: 'B', order: 1 },
        { goal: 'A', order: 2 },
      ],
      of: 3,
      notRated: ['D'],
      dropped: [],
      judged: [],
      resources: 2,
      isRanked: true,
    })
  })

  test('claim no order when all priorities are equally important', () => {
    expect(explainModel(buildModel(1, 1, ''), tiers('A=B')).isRanked).toBe(false)
  })

  test("tell the municipality's own judgement apart, of the priorities alone", () => {
    const here = buildModel(1, 2, 'ACE', { local: judged })
    expect(explainModel(here, tiers('C>A>B')).judged).toEqual(['C'])
    expect(explainModel(here, tiers('A>B')).judged).toEqual([])
  })

  test('a published mark that does not hold here is never called unpublished', () => {
    const here = buildModel(1, 1, 'C', { local: { ...judged, droppedMarks: [goal('A'), goal('B')] } })
    expect(explainModel(here, tiers('C>A>D'))).toMatchObject({
      of: 3,
      notRated: ['D'],
      dropped: ['A'],
      judged: ['C'],
    })
  })

  test('of an own model are all judged here', () => {
    const own = buildModel(1, 2, 'AD', { local: { kind: 'own' } })
    expect(explainModel(own, tiers('D>C>A'))).toMatchObject({ judged: ['D', 'A'], notRated: ['C'] })
  })
})
