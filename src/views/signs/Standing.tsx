import { sayStanding, sayStandingShort } from '../../i18n/sayStanding.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useRobustness } from '../services/useRobustness.ts'

interface Props {
  readonly of: EvaluatedModel
  /** In at most five words, for a badge or a table cell. */
  readonly isShort?: boolean
}

/** Where a model stands in the proposal, and how surely: one statement. */
export function Standing({ of, isShort = false }: Props) {
  const speech = useSpeech()
  const robustness = useRobustness()
  const robust = robustness.kind === 'robust' ? robustness.verdicts.get(of.model.id) : undefined
  return isShort ? sayStandingShort(speech, { of, robust }) : sayStanding(speech, { of, robust })
}
