import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { coverage } from '../../src/scoring/coverage.ts'
import { nearestModel } from '../../src/scoring/nearestModel.ts'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { robustModels } from '../../src/scoring/robustModels.ts'
import { slotExchanges } from '../../src/scoring/slotExchange.ts'
import { slotWorth } from '../../src/scoring/slotWorth.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { buildSettled } from '../fixtures/buildModel.ts'
import { slots, tiers } from '../fixtures/ids.ts'
import { ownCatalogue, ownTexts } from '../fixtures/ownData.ts'

const text = readFileSync(join(projectFolder, 'docs/method.md'), 'utf8')
const section = text.split('\n## ').find(one => one.startsWith('Worked example')) ?? ''

/** Rows of the tables of the section, without their heads. */
const rows = section
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
const ranked = rows.filter(([row = '']) => /^\d+$/.test(row))
const answers = new Map(rows.filter(cells => cells.length === 2).map(([asked, told]) => [asked, told]))
const read = (pattern: RegExp) => section.match(pattern)?.[1] ?? ''

const { models } = ownCatalogue()
const names = ownTexts('fi').models
const priorities = tiers(read(/Priorities `([^`]+)`/).replaceAll(' ', ''))
const [light = 0, moderate = 0, heavy = 0] = read(/slots ([\d, ]+) \(light/)
  .split(',')
  .map(Number)
const room = slots(light, moderate, heavy)
const weights = tierWeights(priorities)
const ranking = rankModels(models, weights)
const settled = buildSettled()
const outcome = walkRanking(ranking, room, settled)
if (outcome.kind !== 'portfolio') throw new Error('without musts all of them fit')
const list = (items: readonly (string | number)[]) => items.join(', ')

describe('the worked example of docs/method.md', () => {
  test('has its tables', () => {
    expect(priorities.flat()).toHaveLength(4)
    expect([light, moderate, heavy]).not.toEqual([0, 0, 0])
    expect(ranked).toHaveLength(5)
    expect(answers.size).toBeGreaterThan(8)
  })

  test.each(ranked)('ranks row %s, %s', (row, name, marks, sum = '', stars, rank) => {
    const model = models.find(({ n }) => String(n) === row)
    const [own] = ranking.classes.filter(one => one.models.some(({ n }) => String(n) === row))
    if (model === undefined || own === undefined) throw new Error(`row ${row} is not ranked`)
    const [terms = '', total] = sum.split(' = ')
    expect(names[model.id]?.name).toBe(name)
    expect(list(model.marks)).toBe(marks)
    expect(terms.split(' + ').map(Number)).toEqual(model.marks.map(mark => weights.get(mark)))
    expect(String(own.score)).toBe(total)
    expect('*'.repeat(own.resources)).toBe(stars)
    expect(String(own.rank)).toBe(rank)
  })

  const rowsOf = (some: readonly { readonly n: number }[]) => list(some.map(({ n }) => n))
  const worth = slotWorth(ranking, room, settled)
  const advice = coverage(ranking, priorities, room, settled, outcome, new Set())
  const robust = robustModels(ranking, priorities, room, settled)
  const nearest = nearestModel(outcome)
  const core = (row: number) =>
    robust?.kind === 'robust'
      ? robust.classes.find(({ ids }) => models.some(({ id, n }) => n === row && ids.includes(id)))?.core
      : undefined

  test.each([
    ['value of the best portfolio', String(outcome.value)],
    ['equally good portfolios', String(outcome.optimal)],
    ['rows proposed', rowsOf(outcome.proposal)],
    ['free slots', list([outcome.free.light, outcome.free.moderate, outcome.free.heavy])],
    [
      'score that one more light, moderate, heavy slot adds',
      worth && list([worth.light.adds, worth.moderate.adds, worth.heavy.adds]),
    ],
    [
      'exchanges: slots then, rows in, rows out, change',
      slotExchanges(ranking, room, settled)
        .map(
          ({ slots: then, enter, leave, gains }) =>
            `${list([then.light, then.moderate, then.heavy])}: ${rowsOf(enter) || 'none'}, ${rowsOf(leave) || 'none'}, ${gains}`,
        )
        .join('; '),
    ],
    ['nearest: row, asks for, free slot', nearest && list([nearest.model.n, nearest.needs, nearest.within])],
    ['priorities unhit', list(advice.unhit)],
    [
      'cheapest swap: row out, row in, score lost',
      advice.swap && list([advice.swap.out.n, advice.swap.in.n, advice.swap.loses]),
    ],
    ['non-dominated portfolios', robust?.kind === 'robust' ? String(robust.portfolios) : undefined],
    ['core index of rows 6, 16', list([core(6) ?? '', core(16) ?? ''])],
  ])('tells of the %s', (asked, told) => {
    expect(answers.get(asked)).toBe(told)
  })
})
