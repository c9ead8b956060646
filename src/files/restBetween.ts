import type { Rest } from '../report/Steps.ts'

/** So long may the page be deaf, in milliseconds. */
const LONGEST_BUSY = 40

/**
 * Lets the browser draw and hear clicks between the steps of a long piece of work.
 *
 * @param signal    once it is aborted, the work ends at its next step
 * @param onRested  told the share of the work that is done, no oftener than it can be drawn
 */
export function restBetween(signal: AbortSignal, onRested: (done: number) => void): Rest {
  let busySince = Number.NEGATIVE_INFINITY
  return async done => {
    if (done < 1 && performance.now() - busySince < LONGEST_BUSY) return
    onRested(done)
    await new Promise(resolve => setTimeout(resolve))
    signal.throwIfAborted()
    busySince = performance.now()
  }
}
