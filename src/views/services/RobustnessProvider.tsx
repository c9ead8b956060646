import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { askRobustWorker } from '../../state/askRobustWorker.ts'
import { found, type Robustness, robustnessOf } from '../../state/robustnessOf.ts'
import { useEvaluation } from './useEvaluation.ts'

interface Sureness {
  readonly robustness: Robustness
  /** True when the question went to a worker, so that there is something to say of how it ended. */
  readonly wasAsked: boolean
  readonly cancel: () => void
  /** Asks again what was cancelled. */
  readonly ask: () => void
}
const RobustnessContext = createContext<Sureness>({
  robustness: { kind: 'none' },
  wasAsked: false,
  cancel: () => undefined,
  ask: () => undefined,
})

/** How sure the result is; computed beside the page when that takes long. */
export function useRobustness(): Sureness {
  return use(RobustnessContext)
}

/** Computes how sure the result is for everything inside it. */
export function RobustnessProvider({ children }: { readonly children: ReactNode }) {
  return <RobustnessContext value={useComputed()}>{children}</RobustnessContext>
}

function useComputed(): Sureness {
  const evaluation = useEvaluation()
  const started = robustnessOf(evaluation)
  const [asked, setAsked] = useState<{ of: typeof started; robustness: Robustness }>()
  const isCancelled = asked?.of === started && asked.robustness.kind === 'cancelled'

  useEffect(() => {
    if (started.kind !== 'ask' || isCancelled) return
    return askRobustWorker(started.question, {
      onProgress: share => setAsked({ of: started, robustness: { kind: 'computing', share } }),
      onDone: outcome => setAsked({ of: started, robustness: found(outcome, evaluation.settled) }),
    })
  }, [started, evaluation, isCancelled])

  const robustness: Robustness =
    started.kind !== 'ask'
      ? started
      : asked?.of === started
        ? asked.robustness
        : { kind: 'computing', share: 0 }
  return {
    robustness,
    wasAsked: started.kind === 'ask',
    cancel: () => setAsked({ of: started, robustness: { kind: 'cancelled' } }),
    ask: () => setAsked(undefined),
  }
}
