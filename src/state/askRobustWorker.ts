import type { ModelId } from '../catalogue/ids.ts'
import type { RobustOutcome, RobustQuestion } from '../scoring/robustPortfolios.ts'
import type { RobustMessage } from './robustWorker.ts'

interface Listener {
  readonly onProgress: (share: number) => void
  readonly onDone: (outcome: RobustOutcome<ModelId>) => void
}

/**
 * Puts a large question to a worker, so that the page stays at hand meanwhile. Where there are no workers, or one
 * fails, the question is too large.
 *
 * @returns how to cancel it
 */
export function askRobustWorker(
  question: RobustQuestion<ModelId>,
  { onProgress, onDone }: Listener,
): () => void {
  if (typeof Worker === 'undefined') {
    onDone({ kind: 'too-large' })
    return () => undefined
  }
  const worker = new Worker(new URL('./robustWorker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<RobustMessage>) => {
    if (data.kind === 'progress') onProgress(data.share)
    else {
      worker.terminate()
      onDone(data.outcome)
    }
  }
  worker.onerror = () => onDone({ kind: 'too-large' })
  worker.postMessage(question)
  return () => worker.terminate()
}
