/** Times of one thing done again and again, warm. */
export interface Timing<T> {
  readonly result: T
  readonly medianMs: number
  readonly runs: number
}

/**
 * The median time of `action` after it is warm: at least five runs, more while a second is not over.
 * An action of more than ten seconds is run once.
 */
export async function measure<T>(action: () => T | Promise<T>): Promise<Timing<T>> {
  const first = await once(action)
  if (first.ms > 10_000) return { result: first.result, medianMs: first.ms, runs: 1 }
  for (let warmed = first.ms, i = 0; warmed < 300 && i < 200; i++) warmed += (await once(action)).ms
  const times: number[] = []
  for (let spent = 0; times.length < 5 || (spent < 1000 && times.length < 200); ) {
    const { ms } = await once(action)
    times.push(ms)
    spent += ms
  }
  times.sort((a, b) => a - b)
  return {
    result: first.result,
    medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN,
    runs: times.length,
  }
}

async function once<T>(action: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const since = performance.now()
  const result = await action()
  return { result, ms: performance.now() - since }
}
