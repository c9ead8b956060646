import { type ReactNode, useMemo } from 'react'
import { answersTried, type Trial, trialOf } from '../../plan/Variant.ts'
import { type Tried, TriedProvider, useActions, useAppState, useSavedWork } from '../services/AppServices.tsx'

/** Shows what is inside it by the trial under way; by the answers while there is none. */
export function TrialScope({ children }: { readonly children: ReactNode }) {
  const saved = useSavedWork()
  const trial = useAppState(state => state.trials.at(-1))
  const { tryOut } = useActions()
  const { answers } = saved
  // The answers tried keep their identity while only the rest of the work changes: the result is not computed again.
  const tried = useMemo(() => trial && answersTried(answers, trial), [answers, trial])
  const value = useMemo<Tried | undefined>(
    () =>
      trial &&
      tried && {
        work: { ...saved, answers: tried, pins: trial.pins },
        pin: (model, pin) => tryOut({ ...trial, pins: pinned(trial.pins, model, pin) }),
      },
    [saved, trial, tried, tryOut],
  )
  return <TriedProvider value={value}>{children}</TriedProvider>
}

export function pinned(
  pins: Trial['pins'],
  model: Parameters<Tried['pin']>[0],
  pin: Parameters<Tried['pin']>[1],
): Trial['pins'] {
  const { [model]: _before, ...others } = pins
  return pin === undefined ? others : { ...others, [model]: pin }
}

/** The trial under way, or the answers as one that has not begun. */
export function useTrial(): { readonly trial: Trial; readonly isTrying: boolean } {
  const { answers, pins } = useSavedWork()
  const trial = useAppState(state => state.trials.at(-1))
  return { trial: trial ?? trialOf(answers, pins), isTrying: trial !== undefined }
}
