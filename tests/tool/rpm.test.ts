import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/tool/Outcome.ts'
import { rpm } from '../../src/tool/rpm.ts'
import { LARGE_TABLE, RRPM_EXAMPLE } from '../fixtures/knownResults.ts'
import { runTool } from '../fixtures/runTool.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiekartturi-rpm-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function fileOf(table: unknown): string {
  const file = join(folder, `table-${files++}.json`)
  writeFileSync(file, typeof table === 'string' ? table : JSON.stringify(table))
  return file
}

function answer(table: unknown): { portfolios: number; core: Record<string, number>; tooLarge?: true } {
  const { exitCode, output = '', errors } = rpm([fileOf(table)])
  expect([exitCode, errors]).toEqual([0, undefined])
  return JSON.parse(output)
}

const TABLE = {
  criteria: ['c1', 'c2'],
  capacity: [2],
  projects: [
    { id: 'a', values: [2, 0], resources: [1] },
    { id: 'b', values: [0, 3], resources: [1] },
    { id: 'c', values: [1, 1], resources: [2] },
    { id: 'none', values: [0, 0], resources: [0] },
  ],
}

describe('rpm, as a command', () => {
  test('prints the published results of the rrpm example, and nothing else', async () => {
    const { exitCode, output, errors } = await runTool('rpm', fileOf(RRPM_EXAMPLE.table))
    expect([exitCode, errors]).toEqual([0, ''])
    const { portfolios, core } = JSON.parse(output)
    expect(portfolios).toBe(RRPM_EXAMPLE.portfolios)
    expect(Object.keys(core)).toEqual(RRPM_EXAMPLE.table.projects.map(({ id }) => id))
    expect(Object.values(core)).toEqual(RRPM_EXAMPLE.core.map(ninths => ninths / 9))
  })

  test.each([
    ['no file', []],
    ['two files', [fileOf(TABLE), fileOf(TABLE)]],
    ['a file that is not there', [join(folder, 'nowhere.json')]],
    ['an order that leaves a criterion out', [fileOf({ ...TABLE, order: [['c1']] })]],
  ])('%s gets one sentence on standard error, nothing on standard output, and exit 2', async (_, args) => {
    const { exitCode, output, errors } = await runTool('rpm', ...args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toMatch(/^[^\n]+\n$/)
  })

  test('says "too large" of sixty projects on five unranked criteria', async () => {
    const { exitCode, output, errors } = await runTool('rpm', fileOf(LARGE_TABLE))
    expect([exitCode, errors, JSON.parse(output)]).toEqual([0, '', { tooLarge: true }])
  })
})

describe('what rpm prints', () => {
  test('is the number of non-dominated portfolios and every core index, zeros included', () => {
    expect(answer(TABLE)).toEqual({ portfolios: 1, core: { a: 1, b: 1, c: 0, none: 0 } })
  })

  test('follows the order of the criteria when one is given', () => {
    const one = { ...TABLE, capacity: [1] }
    expect(answer(one)).toEqual({ portfolios: 2, core: { a: 1 / 2, b: 1 / 2, c: 0, none: 0 } })
    // With c1 first, 2 on c1 alone beats neither nor is beaten: b has more on both together.
    expect(answer({ ...one, order: [['c1'], ['c2']] }).portfolios).toBe(2)
    const even = { ...one, projects: TABLE.projects.map(p => (p.id === 'b' ? { ...p, values: [0, 2] } : p)) }
    expect(answer({ ...even, order: [['c1'], ['c2']] })).toEqual({
      portfolios: 1,
      core: { a: 1, b: 0, c: 0, none: 0 },
    })
    expect(answer({ ...even, order: [['c2'], ['c1']] }).core).toEqual({ a: 0, b: 1, c: 0, none: 0 })
    expect(answer({ ...even, order: [['c2', 'c1']] })).toEqual(answer(even))
  })

  test('parts equals by their resources only when asked to', () => {
    const twins = {
      ...TABLE,
      projects: [
        { id: 'light', values: [1, 1], resources: [1] },
        { id: 'heavy', values: [1, 1], resources: [2] },
      ],
    }
    expect(answer(twins)).toEqual({ portfolios: 2, core: { light: 1 / 2, heavy: 1 / 2 } })
    expect(answer({ ...twins, lighterWins: false })).toEqual(answer(twins))
    expect(answer({ ...twins, lighterWins: true })).toEqual({ portfolios: 1, core: { light: 1, heavy: 0 } })
  })

  test('takes any number of criteria in a lower tier', () => {
    const criteria = Array.from({ length: 16 }, (_, i) => `c${i}`)
    const table = {
      criteria,
      order: [criteria.slice(0, 1), criteria.slice(1)],
      capacity: [1],
      projects: criteria.map((id, own) => ({
        id,
        values: criteria.map((_, i) => Number(i === own)),
        resources: [1],
      })),
    }
    expect(answer(table)).toMatchObject({ portfolios: 1, core: { c0: 1, c15: 0 } })
  })

  test('is one portfolio, the empty one, without projects', () => {
    expect(answer({ ...TABLE, projects: [] })).toEqual({ portfolios: 1, core: {} })
  })

  const project = TABLE.projects[0]
  test.each([
    ['an order that leaves a criterion out', { ...TABLE, order: [['c1']] }, /leaves criterion c2 out/],
    ['an order with an unknown criterion', { ...TABLE, order: [['c1', 'c2'], ['c3']] }, /names c3/],
    ['an order with a criterion twice', { ...TABLE, order: [['c1', 'c2'], ['c1']] }, /c1 .*order twice/],
    ['an order with an empty tier', { ...TABLE, order: [['c1', 'c2'], []] }, /order\[1\]/],
    ['a criterion twice', { ...TABLE, criteria: ['c1', 'c1'] }, /c1 stands twice/],
    ['no criterion', { ...TABLE, criteria: [], projects: [] }, /criteria/],
    ['a project twice', { ...TABLE, projects: [project, project] }, /project a stands twice/],
    ['too few values', { ...TABLE, projects: [{ ...project, values: [1] }] }, /project a needs 2 values/],
    ['too many resources', { ...TABLE, projects: [{ ...project, resources: [1, 1] }] }, /and 1 resources/],
    [
      'negative resources',
      { ...TABLE, projects: [{ ...project, resources: [-1] }] },
      /resources\[0\].*0 or more/,
    ],
    ['a negative capacity', { ...TABLE, capacity: [-1] }, /capacity\[0\].*0 or more/],
    ['half a value', { ...TABLE, projects: [{ ...project, values: [0.5, 1] }] }, /values\[0\].*whole/],
    ['an unknown field', { ...TABLE, budget: 3 }, /budget/],
    ['a list', [], /./],
    ['no JSON', '{"criteria":', /can't be read as JSON/],
  ])('is nothing but a sentence for %s', (_, table, says) => {
    const run = () => rpm([fileOf(table)])
    expect(run).toThrow(UsageError)
    expect(run).toThrow(says)
    expect(run).toThrow(/^[^\n]+$/)
  })
})
