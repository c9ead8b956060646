import type { ModelId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayChange } from '../../i18n/sayChange.ts'
import { proposalChange, proposalOf } from '../../scoring/proposalChange.ts'
import { useShownTrial } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useAnsweredEvaluation, useEvaluation } from '../services/useEvaluation.ts'
import { useQuietMessage } from '../services/useQuietMessage.ts'
import { useTrial } from './TrialScope.tsx'

/** After a second of quiet, one short polite message: the new proposal, or what a trial changes in it. */
export function ChangeAnnouncer() {
  const speech = useSpeech()
  const evaluation = useEvaluation()
  const saved = useAnsweredEvaluation()
  const { trial, ...under } = useTrial()
  const isTrying = useShownTrial() !== undefined && under.isTrying
  const state = isTrying ? JSON.stringify(trial) : proposalOf(evaluation).join(' ')
  const sentence = isTrying
    ? sayChange(speech, proposalChange(saved, evaluation))
    : sayProposal(speech, proposalOf(evaluation))
  const message = useQuietMessage(state, sentence)

  return (
    <p role="status" className="hidden-visually">
      {message}
    </p>
  )
}

function sayProposal({ t, language, words }: Speech, ids: readonly ModelId[]): string {
  if (ids.length === 0) return t($ => $.results.proposalEmpty)
  const models = formatList(
    language,
    ids.map(id => words.model(id).short),
  )
  return t($ => $.results.proposalChanged, { models })
}
