import type { ModelId } from '../catalogue/ids.ts'
import { type RobustOutcome, type RobustQuestion, robustPortfolios } from '../scoring/robustPortfolios.ts'

export type RobustMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: RobustOutcome<ModelId> }

// The worker's whole life is one question; whoever asked ends it.
self.onmessage = ({ data }: MessageEvent<RobustQuestion<ModelId>>) => {
  const tell = (message: RobustMessage) => self.postMessage(message)
  const outcome = robustPortfolios(data, undefined, (done, of) =>
    tell({ kind: 'progress', share: done / of }),
  )
  tell({ kind: 'done', outcome })
}
