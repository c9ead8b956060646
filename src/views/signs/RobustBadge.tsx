import { sayRobustShort } from '../../i18n/sayRobust.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useRobustness } from '../services/useRobustness.ts'
import { addsToVerdict } from './addsToVerdict.ts'

/** How a model fares whatever the weights, in a few words; nothing where the verdict has said it. */
export function RobustBadge({ of: { model, verdict } }: { readonly of: EvaluatedModel }) {
  const speech = useSpeech()
  const robustness = useRobustness()
  const robust = robustness.kind === 'robust' ? robustness.verdicts.get(model.id) : undefined
  if (robust === undefined || !addsToVerdict(robust, verdict)) return null
  return <span className="note">{sayRobustShort(speech, robust)}</span>
}
