import { cpus } from 'node:os'
import { type Answers, EMPTY_ANSWERS } from '../src/assessment/Answers.ts'
import type { Slots } from '../src/assessment/Slots.ts'
import type { GoalId, ModelId } from '../src/catalogue/ids.ts'
import { coverage } from '../src/scoring/coverage.ts'
import { dominance } from '../src/scoring/dominance.ts'
import { evaluateModels } from '../src/scoring/evaluateModels.ts'
import { nearestModel } from '../src/scoring/nearestModel.ts'
import { displayOrder, rankModels } from '../src/scoring/rankModels.ts'
import { robustModels } from '../src/scoring/robustModels.ts'
import { settle } from '../src/scoring/settle.ts'
import { shortlistQuality } from '../src/scoring/shortlistQuality.ts'
import { slotExchanges } from '../src/scoring/slotExchange.ts'
import { slotWorth } from '../src/scoring/slotWorth.ts'
import { tierWeights } from '../src/scoring/tierWeights.ts'
import { walkRanking } from '../src/scoring/walkRanking.ts'
import { measure } from './measure.ts'
import { peakMemoryMb } from './memory.ts'
import { realCatalogue, sampleModels, slotsFor } from './sampleModels.ts'
import { canFinish, SOLVER_NAMES, SOLVERS } from './solvers.ts'

const GOALS = [...'ABCDE'] as GoalId[]
const SIZES = [35, 350, 3500]
/** Orders that answers in words can give: three degrees of importance. */
const ORDERS = ['A>B>C=D=E', 'B=D>A=E', 'B>D=E>A=C', 'A=B=C=D=E']
const ROOMS: readonly Slots[] = [
  { light: 2, moderate: 2, heavy: 0 },
  { light: 2, moderate: 5, heavy: 3 },
  { light: 5, moderate: 10, heavy: 10 },
]

/** Nothing in use, pinned or planned. */
const UNDECIDED = { status: {}, pins: {}, planned: new Set<ModelId>() }

/** The answers that make these tiers. */
function importanceOf(tiers: readonly (readonly GoalId[])[]): Answers['importance'] {
  const words = ['very', 'fairly', 'somewhat'] as const
  return Object.fromEntries(tiers.flatMap((tier, k) => tier.map(goal => [goal, words[k]] as const)))
}

const print = (line: string) => console.log(line)
const ms = (time: number) => `${time < 1 ? time.toFixed(3) : time.toFixed(1)} ms`
const ratio = (time: number, own: number) => `${(time / own).toFixed(1)}x`

export async function run(): Promise<void> {
  print(`Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`)
  await bestPortfolio()
  await growth()
  await wholeEvaluation()
}

/** The same optimum by every way; times as medians, and as ratios to ours. */
async function bestPortfolio(): Promise<void> {
  print('\nBest portfolio, A>B>C>D>E: median times (ratio to ours), peak memory above an idle process')
  for (const count of SIZES) {
    const question = {
      models: sampleModels(count, GOALS),
      tiers: GOALS.map(goal => [goal]),
      slots: slotsFor(count),
    }
    const idleMb = peakMemoryMb('none', count)
    let own: { readonly value: number; readonly wholeMs: number; readonly aloneMs: number } | undefined
    for (const name of SOLVER_NAMES) {
      if (!canFinish(name, question)) {
        print(`${count} models, ${name}: can't finish`)
        continue
      }
      const { answer, prepare } = await SOLVERS[name]()
      const { result: value, medianMs: wholeMs } = await measure(() => answer(question))
      const { medianMs: aloneMs } = await measure(prepare(question))
      own ??= { value, wholeMs, aloneMs }
      if (value !== own.value) throw new Error(`${name} found ${value}, ours ${own.value}`)
      const memoryMb = Math.max(0, peakMemoryMb(name, count) - idleMb)
      print(
        `${count} models, ${name}: ${value}, from the models ${ms(wholeMs)} (${ratio(wholeMs, own.wholeMs)}), ` +
          `solving alone ${ms(aloneMs)} (${ratio(aloneMs, own.aloneMs)}), ${memoryMb.toFixed(0)} MB`,
      )
    }
  }
}

/** How the parts grow with the catalogue. */
async function growth(): Promise<void> {
  print('\nGrowth, A>B>C>D>E')
  const tiers = GOALS.map(goal => [goal])
  const settled = settle({ models: [] }, UNDECIDED, [])
  for (const count of SIZES) {
    const models = sampleModels(count, GOALS)
    const slots = slotsFor(count)
    const weights = tierWeights(tiers)
    const ranking = rankModels(models, weights)
    const parts: Readonly<Record<string, () => unknown>> = {
      'ranking and staircase': () => displayOrder(rankModels(models, weights)).length,
      walk: () => walkRanking(ranking, slots, settled).kind,
      'one more slot': () => slotWorth(ranking, slots, settled)?.heavy.adds,
      exchanges: () => slotExchanges(ranking, slots, settled).length,
      'dominance and rank bounds': () => dominance(ranking, tiers).unbeaten.length,
      'robustness, slots 2, 5, 3': () =>
        robustModels(ranking, tiers, { light: 2, moderate: 5, heavy: 3 }, settled)?.kind,
      'robustness, slots in proportion': () => robustModels(ranking, tiers, slots, settled)?.kind,
    }
    for (const [name, part] of Object.entries(parts)) {
      const { result, medianMs } = await measure(part)
      print(`${count} models, ${name}: ${ms(medianMs)}${result === 'too-large' ? ' (too large)' : ''}`)
    }
  }
}

/** All that the results place shows for the real catalogue, robustness included. */
async function wholeEvaluation(): Promise<void> {
  print('\nWhole evaluation of the real catalogue, robustness included; one frame is 16 ms')
  const catalogue = realCatalogue()
  const shortlist = new Set(catalogue.models.filter((_, i) => i % 5 === 0).map(({ id }) => id))
  for (const order of ORDERS)
    for (const slots of ROOMS) {
      const tiers = order.split('>').map(tier => tier.split('=') as GoalId[])
      const answers = { ...EMPTY_ANSWERS, slots, importance: importanceOf(tiers) }
      const settled = settle(catalogue, UNDECIDED, [])
      const { medianMs } = await measure(() => {
        const ranking = rankModels(catalogue.models, tierWeights(tiers))
        const outcome = walkRanking(ranking, slots, settled)
        if (outcome.kind !== 'portfolio') throw new Error('no musts, so all of them fit')
        return [
          evaluateModels(catalogue, answers, {}, []),
          dominance(ranking, tiers),
          slotWorth(ranking, slots, settled),
          slotExchanges(ranking, slots, settled),
          nearestModel(outcome),
          coverage(ranking, tiers, slots, settled, outcome, new Set()),
          shortlistQuality(ranking, shortlist, settled.barred),
          robustModels(ranking, tiers, slots, settled),
        ]
      })
      print(`${order}, slots ${slots.light}, ${slots.moderate}, ${slots.heavy}: ${ms(medianMs)}`)
    }
}
