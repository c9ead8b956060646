import { sumEstimates } from '../../assessment/sumEstimates.ts'
import { sayEstimates } from '../../i18n/sayEstimate.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** What the proposal takes by the municipality's own yardstick, against what it has; nothing where it gave none. */
export function ProposalTakes({ named }: { readonly named: readonly EvaluatedModel[] }) {
  const speech = useSpeech()
  const { answers } = useWork()
  const levels = named.map(({ model }) => model.resources)
  const said = sayEstimates(speech, sumEstimates(levels, answers.yardstick), answers)
  return said.length === 0 ? null : <p className="note">{said.join(' ')}</p>
}
