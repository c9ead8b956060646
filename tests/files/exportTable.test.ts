import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { exportTable } from '../../src/files/exportTable.ts'
import { LONGEST_CELL } from '../../src/plan/Table.ts'
import { catalogue } from '../report/buildPlan.ts'
import { exampleWork } from '../report/samples.ts'

vi.mock(import('../../src/files/saveFile.ts'), () => ({ saveFile: vi.fn() }))

// What the app is served with is read from the disk.
beforeAll(() => {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(`.${new URL(url, 'file:///').pathname}`)),
  )
})

/** The town's plan with notes so long, for each of its first models. */
function exported(form: 'csv' | 'xlsx', ...lengths: readonly number[]) {
  const town = exampleWork('town')
  const rows = town.plan.rows.map((row, i) => {
    const length = lengths[i]
    return length === undefined ? row : { ...row, notes: { text: 'x'.repeat(length), lang: 'fi' as const } }
  })
  const work = { ...town, plan: { ...town.plan, rows } }
  return exportTable({ work, catalogue, language: 'fi', today: new Date('2026-11-24') }, form)
}

test('a table for Excel says how many of its texts are cut; the other table holds them whole', async () => {
  expect(await exported('xlsx', LONGEST_CELL)).toMatchObject({ cut: 0 })
  expect(await exported('xlsx', LONGEST_CELL + 1, 100_000)).toMatchObject({ cut: 2 })
  expect(await exported('csv', LONGEST_CELL + 1, 100_000)).toMatchObject({ cut: 0 })
})
