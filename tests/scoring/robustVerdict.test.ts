import { describe, expect, test } from 'vitest'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { robustModels } from '../../src/scoring/robustModels.ts'
import { robustVerdicts } from '../../src/scoring/robustVerdict.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'

const { models } = ownCatalogue()

function verdictsByRow(order: string, room: readonly [number, number, number], settled = buildSettled()) {
  const asked = tiers(order)
  const ranking = rankModels(models, tierWeights(asked))
  const outcome = robustModels(ranking, asked, slots(...room), settled)
  if (outcome?.kind !== 'robust') throw new Error('not robust')
  const verdicts = robustVerdicts(outcome, settled)
  return Object.fromEntries(models.flatMap(({ id, n }) => [[n, verdicts.get(id)] as const]))
}
const idOf = (row: number) => models.find(({ n }) => n === row)?.id
const rows = (verdicts: ReturnType<typeof verdictsByRow>, kind: string) =>
  Object.entries(verdicts).flatMap(([n, verdict]) => (verdict?.kind === kind ? [Number(n)] : []))

// The table of docs/method.md, section 5.
describe('what is said of each model', () => {
  test('one moderate slot for two equals: interchangeable with each other', () => {
    const said = verdictsByRow('E>D', [2, 1, 0])
    expect(rows(said, 'interchangeable')).toEqual([6, 16])
    expect(said[6]).toEqual({ kind: 'interchangeable', pick: 1, of: 2, others: [idOf(16)] })
    expect(said[16]).toEqual({ kind: 'interchangeable', pick: 1, of: 2, others: [idOf(6)] })
    expect(rows(said, 'safe')).toEqual([])
  })

  test('five goals unranked: one is safe, those with a part of the portfolios depend, the rest are outside', () => {
    const said = verdictsByRow('A=B=C=D=E', [2, 5, 3])
    expect(rows(said, 'safe')).toEqual([3])
    expect(rows(said, 'depends').toSorted((a, b) => a - b)).toEqual([
      4, 5, 6, 8, 9, 10, 12, 14, 16, 25, 27, 28,
    ])
    expect(rows(said, 'outside')).toEqual([1, 2, 13, 15, 26])
  })

  test('a must is the user’s own choice, marked or not, and what is barred has no saying', () => {
    const settled = buildSettled({ musts: 'open-data', barred: 'group-steering' })
    const said = verdictsByRow('B=D>A=E', [2, 2, 0], settled)
    expect(rows(said, 'choice')).toHaveLength(1)
    expect(said[6]).toBeUndefined()
  })
})
