import loadHighs from 'highs'
import { lessEq, solve } from 'yalps'
import type { PriorityTiers } from '../src/assessment/priorityTiers.ts'
import type { Slots } from '../src/assessment/Slots.ts'
import { type Rankable, rankModels } from '../src/scoring/rankModels.ts'
import { scoreModel } from '../src/scoring/scoreModel.ts'
import { tierWeights } from '../src/scoring/tierWeights.ts'
import { walkRanking } from '../src/scoring/walkRanking.ts'
import { portfolioOracle } from '../tests/fixtures/portfolioOracle.ts'

/** The question of the best portfolio: the greatest sum of scores that can be seated. */
export interface Question {
  readonly models: readonly Rankable[]
  readonly tiers: PriorityTiers
  readonly slots: Slots
}

/** One way to find the value of the best portfolio. */
interface Solver {
  /** The whole way, from models, tiers and slots. */
  readonly answer: (question: Question) => number
  /** The solving alone: what comes back is given everything in the form it likes best. */
  readonly prepare: (question: Question) => () => number
}

const NOTHING_SETTLED = { musts: new Set<never>(), barred: new Set<never>(), preferred: new Set<never>() }

function ours(): Solver {
  const prepare = ({ models, tiers, slots }: Question) => {
    const ranking = rankModels(models, tierWeights(tiers))
    return () => {
      const outcome = walkRanking(ranking, slots, NOTHING_SETTLED)
      return outcome.kind === 'portfolio' ? outcome.value : Number.NaN
    }
  }
  return { prepare, answer: question => prepare(question)() }
}

/** The integer programme as the text that HiGHS reads. */
async function highs(): Promise<Solver> {
  const solver = await loadHighs()
  const sum = (terms: readonly string[]) => (terms.length === 0 ? '0 x0' : terms.join('\n + '))
  const prepare = (question: Question) => {
    const { scored, limits } = programme(question)
    const atLeast = (level: number) =>
      scored.flatMap(({ model }, i) => (model.resources >= level ? [`x${i}`] : []))
    const text = [
      'Maximize',
      ` obj: ${sum(scored.map(({ score }, i) => `${score} x${i}`))}`,
      'Subject To',
      ...limits.map(({ level, most }) => ` c${level}: ${sum(atLeast(level))} <= ${most}`),
      'Binary',
      ...scored.map((_, i) => ` x${i}`),
      'End',
    ].join('\n')
    return () => Math.round(solver.solve(text).ObjectiveValue)
  }
  return { prepare, answer: question => prepare(question)() }
}

/** The same programme as the objects that YALPS takes. */
function yalps(): Solver {
  const prepare = (question: Question) => {
    const { scored, limits } = programme(question)
    const model = {
      direction: 'maximize' as const,
      objective: 'score',
      constraints: new Map(limits.map(({ level, most }) => [`level${level}`, lessEq(most)])),
      variables: scored.map(({ model: { resources }, score }, i): [string, Record<string, number>] => [
        `x${i}`,
        {
          score,
          level1: 1,
          ...(resources >= 2 && { level2: 1 }),
          ...(resources >= 3 && { level3: 1 }),
        },
      ]),
      binaries: true as const,
    }
    return () => Math.round(solve(model, { timeout: 30_000 }).result)
  }
  return { prepare, answer: question => prepare(question)() }
}

/** Every subset of the models that score. */
function enumeration(): Solver {
  const answer = ({ models, tiers, slots }: Question) =>
    portfolioOracle({ models, weights: tierWeights(tiers), slots })?.value ?? Number.NaN
  return { answer, prepare: question => () => answer(question) }
}

export const SOLVERS: Readonly<Record<SolverName, () => Solver | Promise<Solver>>> = {
  ours,
  highs,
  yalps,
  enumeration,
}
export const SOLVER_NAMES = ['ours', 'highs', 'yalps', 'enumeration'] as const
export type SolverName = (typeof SOLVER_NAMES)[number]

/** Whether it ends at all: enumeration does so for up to twenty models that score. */
export function canFinish(name: SolverName, question: Question): boolean {
  return name !== 'enumeration' || programme(question).scored.length <= 20
}

/** Models that score, and how many of them may weigh so much or more. */
function programme({ models, tiers, slots: { light, moderate, heavy } }: Question) {
  const weights = tierWeights(tiers)
  return {
    scored: models
      .map(model => ({ model, score: scoreModel(model.marks, weights) }))
      .filter(({ score }) => score > 0),
    limits: [
      { level: 3, most: heavy },
      { level: 2, most: heavy + moderate },
      { level: 1, most: heavy + moderate + light },
    ],
  }
}
