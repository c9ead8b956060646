import { SLOT_KINDS } from '../../assessment/Slots.ts'
import { sumEstimates } from '../../assessment/sumEstimates.ts'
import { MOST_DAYS, MOST_EUROS } from '../../assessment/wholeAmount.ts'
import { ESTIMATED, withEstimate } from '../../assessment/Yardstick.ts'
import { sayEstimates } from '../../i18n/sayEstimate.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { Notice } from '../signs/Notice.tsx'
import { AmountInput } from './AmountInput.tsx'
import styles from './YardstickStep.module.css'

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
      <p className="lead">{t($ => $.wizard.yardstick.why)}</p>
      <p className="note">{t($ => $.wizard.yardstick.uses)}</p>
      <div>
        {SLOT_KINDS.map(kind => (
          <fieldset key={kind} className={styles.row} aria-describedby={`yardstick-${kind}-meaning`}>
            <legend>{t($ => $.wizard.yardstick[kind])}</legend>
            <p id={`yardstick-${kind}-meaning`} className="note">
              {t($ => $.wizard.slots[kind].meaning)}
            </p>
            {ESTIMATED.map(unit => (
              <AmountInput
                key={unit}
                id={`yardstick-${kind}-${unit}`}
                label={t($ => $.wizard.yardstick[unit])}
                value={yardstick?.[kind]?.[unit]}
                most={MOST[unit]}
                onChange={amount => answer({ yardstick: withEstimate(yardstick, kind, unit, amount) })}
              />
            ))}
          </fieldset>
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
  const { outcome } = useEvaluation()
  if (outcome?.kind !== 'portfolio' || outcome.proposal.length === 0) return null
  const levels = outcome.proposal.map(({ resources }) => resources)
  const said = sayEstimates(speech, sumEstimates(levels, answers.yardstick), answers)
  if (said.length === 0) return null
  return (
    <Notice>
      <p>
        <strong>{speech.t($ => $.wizard.yardstick.proposal)}.</strong> {said.join(' ')}
      </p>
    </Notice>
  )
}
