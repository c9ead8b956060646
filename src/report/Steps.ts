/** A long piece of work that can be stopped between its steps. */
export type Steps<Result> = Generator<undefined, Result>

/** Called between steps, with the share of the work that is done: may wait, or throw to give up. */
export type Rest = (done: number) => void | Promise<void>

/** Does all steps without a break. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Does all steps with a rest after each. */
export async function withRests<Result>(
  steps: Steps<Result>,
  rest: () => void | Promise<void>,
): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    await rest()
    step = steps.next()
  }
  return step.value
}
