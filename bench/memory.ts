import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { GoalId } from '../src/catalogue/ids.ts'
import { sampleModels, slotsFor } from './sampleModels.ts'
import { SOLVERS, type SolverName } from './solvers.ts'

/** The most memory in MB that a process of its own took to answer once; with `none` it answers nothing. */
export function peakMemoryMb(solver: SolverName | 'none', count: number): number {
  const own = fileURLToPath(import.meta.url)
  return Number(
    execFileSync(process.execPath, ['--import', 'tsx', own, solver, String(count)], { encoding: 'utf8' }),
  )
}

const [, file, solver, count] = process.argv
if (file === fileURLToPath(import.meta.url)) {
  const goals = [...'ABCDE'] as GoalId[]
  const models = sampleModels(Number(count), goals)
  const question = { models, tiers: goals.map(goal => [goal]), slots: slotsFor(Number(count)) }
  if (solver !== 'none') (await SOLVERS[solver as SolverName]()).answer(question)
  console.log(process.resourceUsage().maxRSS / 1024)
}
