import type { Painted } from './watchPaint.ts'

/** Enough to type the searched words twice and more. */
const ROUNDS = 40

type Press = (round: number) => Promise<Painted>

/** Presses in turns on the empty page and in the app, so that what else the machine does meets both; prints medians. */
export async function besideEmpty(name: string, empty: Press, app: Press): Promise<void> {
  const rounds: { readonly empty: Painted; readonly app: Painted }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ empty: await empty(round), app: await app(round) })
  const middle = (of: (round: (typeof rounds)[number]) => number) =>
    rounds.map(of).toSorted((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN
  const ms = (page: 'app' | 'empty', of: keyof Painted) => `${middle(round => round[page][of]).toFixed(0)} ms`
  const ratio = middle(({ app, empty }) => app.firstMs / empty.firstMs).toFixed(1)
  console.log(
    `${name}: ${ms('app', 'firstMs')}, empty page ${ms('empty', 'firstMs')}, ratio ${ratio}; ` +
      `all that follows ${ms('app', 'lastMs')}; ` +
      `by Event Timing ${ms('app', 'eventMs')}, empty page ${ms('empty', 'eventMs')}`,
  )
}
