import { readFileSync } from 'node:fs'
import type { Slots } from '../src/assessment/Slots.ts'
import type { Catalogue } from '../src/catalogue/Catalogue.ts'
import type { GoalId, ModelId } from '../src/catalogue/ids.ts'
import { parseCatalogue } from '../src/catalogue/parseCatalogue.ts'
import type { Rankable } from '../src/scoring/rankModels.ts'

export function realCatalogue(): Catalogue {
  const text = readFileSync(new URL('../data/catalogue.json', import.meta.url), 'utf8')
  const checked = parseCatalogue(JSON.parse(text))
  if (!checked.ok) throw new Error('The catalogue has faults: run check-catalogue.')
  return checked.value
}

/** Ten of the real slots per 35 models, so that larger catalogues have proportionally more room. */
export function slotsFor(count: number): Slots {
  const times = Math.round(count / 35)
  return { light: 2 * times, moderate: 5 * times, heavy: 3 * times }
}

/**
 * The real catalogue for 35 models; for more, made-up ones on as many goals as are asked, the same at every
 * run: half without a mark, as in the real one, the others with any marks and any resources; with aims each,
 * some of them marked too.
 */
export function sampleModels(count: number, goals: readonly GoalId[]): readonly Rankable[] {
  const real = realCatalogue()
  if (count === real.models.length && goals.length === real.goals.length) return real.models
  const next = numbers(20251124)
  const nextAim = numbers(20261124)
  return Array.from({ length: count }, (_, i) => ({
    id: `model-${i}` as ModelId,
    n: i + 1,
    category: real.models[0]?.category ?? ('any' as Rankable['category']),
    resources: ([1, 2, 2, 3] as const)[next(4)] ?? 2,
    marks: next(2) === 0 ? [] : goals.filter(() => next(5) < 2),
    aims: goals.filter(() => nextAim(5) === 0),
  }))
}

/** Whole numbers below a bound, the same row of them for the same seed (a linear congruential generator). */
function numbers(seed: number): (bound: number) => number {
  let state = seed
  return bound => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}
