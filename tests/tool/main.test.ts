import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { runTool, type ToolRun } from '../fixtures/runTool.ts'

const folder = mkdtempSync(join(tmpdir(), 'tool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command line as a user does, in a process of its own. */
function runProcess(...args: readonly string[]): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/tool/main.ts', ...args],
      { cwd: projectFolder, encoding: 'utf8' },
      (error, output, errors) => {
        if (error !== null && typeof error.code !== 'number') reject(error)
        else resolve({ exitCode: Number(error?.code ?? 0), output, errors })
      },
    )
  })
}

test.concurrent.each([
  ['an answer', ['advise', '--tiers', 'E>D', '--slots', '2,1,0'], 0],
  ['an answer of faults', ['advise', '--slots', '5,0,1', '--must', 'energy-solutions,open-data,events'], 3],
  ['wrong arguments', ['advise', '--tiers', 'Q'], 2],
  ['no command', [], 2],
] as const)('a process prints %s where it belongs, and ends with its code', async (_, args, exitCode) => {
  const run = await runProcess(...args)
  expect(run).toEqual(await runTool(...args))
  expect(run.exitCode).toBe(exitCode)
})

test('a process makes the document with the same bytes', async () => {
  const make = ['pdf', '--plan', 'data/examples/town.json', '--lang', 'fi', '--out']
  const [own, here] = [join(folder, 'own.pdf'), join(folder, 'here.pdf')]
  expect((await runProcess(...make, own)).exitCode).toBe(0)
  expect((await runTool(...make, here)).exitCode).toBe(0)
  expect(Buffer.compare(readFileSync(own), readFileSync(here))).toBe(0)
})
