import { type ReactNode, useMemo } from 'react'
import { type Trial, trialAnswers, trialOf } from '../../plan/Trial.ts'
import {
  type ShownTrial,
  ShownTrialProvider,
  useActions,
  useAppState,
  useSavedWork,
} from '../services/AppServices.tsx'

/** Shows what is inside it by the trial under way; by the answers while there is none. The plan binds neither. */
export function TrialScope({ children }: { readonly children: ReactNode }) {
  const saved = useSavedWork()
  const trial = useAppState(state => state.trials.at(-1))
  const { changeTrial } = useActions()
  const { answers } = saved
  // The answers of the trial keep their identity while only the rest of the work changes: the result is not computed again.
  const shownAnswers = useMemo(() => (trial ? trialAnswers(answers, trial) : answers), [answers, trial])
  const value = useMemo<ShownTrial>(() => {
    const { pins } = trial ?? saved
    return {
      work: { ...saved, answers: shownAnswers, pins },
      pin: (model, pin) =>
        changeTrial({ ...(trial ?? trialOf(answers, pins)), pins: pinned(pins, model, pin) }),
    }
  }, [saved, answers, trial, shownAnswers, changeTrial])
  return <ShownTrialProvider value={value}>{children}</ShownTrialProvider>
}

export function pinned(
  pins: Trial['pins'],
  model: Parameters<ShownTrial['pin']>[0],
  pin: Parameters<ShownTrial['pin']>[1],
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
