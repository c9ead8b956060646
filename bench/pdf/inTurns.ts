import type { Make } from './Sample.ts'

/** What one maker took, and what that is of the first maker's time: medians, the ratio round by round. */
export interface Turns {
  readonly medianMs: number
  readonly ratio: number
  readonly rounds: number
  readonly bytes: Uint8Array
}

const WARM_ROUNDS = 4
const MOST_ROUNDS = 25
const FEWEST_ROUNDS = 5
const LONGEST_MS = 60_000

/**
 * Lets all makers make the document in turns, round by round, so that whatever else the machine does falls on all
 * of them. The first rounds do not count.
 */
export async function inTurns(
  makers: Readonly<Record<string, Make>>,
): Promise<Readonly<Record<string, Turns>>> {
  const entries = Object.entries(makers)
  const times = entries.map((): number[] => [])
  const made: Uint8Array[] = []
  for (let round = -WARM_ROUNDS, since = performance.now(); round < MOST_ROUNDS; round++) {
    if (round === 0) since = performance.now()
    if (round >= FEWEST_ROUNDS && performance.now() - since > LONGEST_MS) break
    for (const [i, [, make]] of entries.entries()) {
      const start = performance.now()
      made[i] = await make()
      if (round >= 0) times[i]?.push(performance.now() - start)
    }
  }
  const [first = []] = times
  return Object.fromEntries(
    entries.map(([name], i) => {
      const own = times[i] ?? []
      const ratio = median(own.map((ms, round) => ms / (first[round] ?? Number.NaN)))
      return [name, { medianMs: median(own), ratio, rounds: own.length, bytes: made[i] ?? new Uint8Array() }]
    }),
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
