import { SLOT_KINDS } from '../../assessment/Slots.ts'
import { sumEstimates } from '../../assessment/sumEstimates.ts'
import { MOST_DAYS, MOST_EUROS } from '../../assessment/wholeAmount.ts'
import { ESTIMATED, withEstimate } from '../../assessment/Yardstick.ts'
import { sayEstimates } from '../../i18n/sayEstimate.ts'
import { AmountField } from '../forms/AmountField.tsx'
import { FieldGrid } from '../forms/FieldGrid.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { Notice } from '../signs/Notice.tsx'

const MOST = { days: MOST_DAYS, euros: MOST_EUROS } as const

/** What a model of each level takes in this municipality; all of it free to leave empty. */
export function YardstickStep() {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const { answer } = useActions()
  const { yardstick } = answers
  return (
    <>
      <p className="lead">{t($ => $.laterSteps.yardstick.why)}</p>
      <p className="note">{t($ => $.laterSteps.yardstick.uses)}</p>
      <div>
        {SLOT_KINDS.map(kind => (
          <Question
            key={kind}
            id={`yardstick-${kind}`}
            legend={t($ => $.laterSteps.yardstick[kind])}
            hint={t($ => $.laterSteps.slots[kind].meaning)}
            isBeside
          >
            <FieldGrid isPaired>
              {ESTIMATED.map(unit => (
                <AmountField
                  key={unit}
                  id={`yardstick-${kind}-${unit}`}
                  label={t($ => $.amount[unit])}
                  amount={yardstick?.[kind]?.[unit]}
                  most={MOST[unit]}
                  isMoney={unit === 'euros'}
                  onChange={amount => answer({ yardstick: withEstimate(yardstick, kind, unit, amount) })}
                />
              ))}
            </FieldGrid>
          </Question>
        ))}
      </div>
      <ProposalSum />
    </>
  )
}

/** What the proposal would take by the numbers just given. */
function ProposalSum() {
  const speech = useSpeech()
  const { answers } = useWork()
  const { outcome, starts } = useEvaluation()
  if (outcome?.kind !== 'portfolio') return null
  const proposed = [...outcome.proposal, ...(starts?.proposal ?? [])]
  if (proposed.length === 0) return null
  const levels = proposed.map(({ resources }) => resources)
  const said = sayEstimates(speech, sumEstimates(levels, answers.yardstick), answers)
  if (said.length === 0) return null
  return (
    <Notice>
      <p>
        <strong>{speech.t($ => $.laterSteps.yardstick.proposal)}.</strong> {said.join(' ')}
      </p>
    </Notice>
  )
}
