import { expect, test } from 'vitest'
import { swapHits } from '../../src/scoring/swapHits.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { tiers } from '../fixtures/ids.ts'

const hits = (out: string, into: string, order: string) => {
  const { loses, gains, isRanked } = swapHits(buildModel(1, 1, out), buildModel(2, 1, into), tiers(order))
  const told = (goals: typeof loses) => goals.map(({ goal, order: place }) => `${goal} ${place}`)
  return { loses: told(loses), gains: told(gains), isRanked }
}

test('a swap loses what only the one hits and gains what only the other does, most important first', () => {
  expect(hits('ABD', 'DCE', 'D>B=E>A')).toEqual({ loses: ['B 2', 'A 3'], gains: ['E 2'], isRanked: true })
})

test('a goal that is no priority, and one that both hit, count on neither side', () => {
  expect(hits('AC', 'AD', 'A>B')).toEqual({ loses: [], gains: [], isRanked: true })
})

test('an order is told only where there is one', () => {
  expect(hits('A', 'B', 'A=B')).toEqual({ loses: ['A 1'], gains: ['B 1'], isRanked: false })
})
