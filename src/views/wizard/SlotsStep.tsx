import { known } from '../../assessment/known.ts'
import { MOST_SLOTS, NO_SLOTS, SLOT_KINDS, type SlotKind, type Slots } from '../../assessment/Slots.ts'
import { suggestSlots } from '../../assessment/suggestSlots.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { NumberStepper } from '../forms/NumberStepper.tsx'
import { Question } from '../forms/Question.tsx'
import { Tick } from '../forms/Tick.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { SlotsPicture } from './SlotsPicture.tsx'
import styles from './SlotsStep.module.css'

export function SlotsStep() {
  const speech = useSpeech()
  const { t, words } = speech
  const { answers } = useWork()
  const { answer } = useActions()
  const suggested = suggestSlots(answers)
  const isUnknown = answers.slots === 'unknown'
  const slots = isUnknown ? undefined : (known(answers.slots) ?? suggested)
  const change = (kind: SlotKind, count: number) =>
    answer({ slots: { ...NO_SLOTS, ...slots, [kind]: count } })

  return (
    <>
      <p className="lead">{t($ => $.laterSteps.slots.why)}</p>
      <div className={styles.columns}>
        <Question id="slots" legend={t($ => $.laterSteps.check.slots)} hint={t($ => $.laterSteps.slots.hint)}>
          <div>
            {[...SLOT_KINDS].reverse().map(kind => (
              <div key={kind} className={styles.row}>
                <label htmlFor={`slots-${kind}`} className={styles.label}>
                  {t($ => $.laterSteps.slots[kind].label)}
                  <span className={styles.meaning}>{t($ => $.laterSteps.slots[kind].meaning)}</span>
                </label>
                <NumberStepper
                  id={`slots-${kind}`}
                  value={slots?.[kind]}
                  most={MOST_SLOTS}
                  fewer={t($ => $.laterSteps.slots[kind].fewer)}
                  more={t($ => $.laterSteps.slots[kind].more)}
                  onChange={count => change(kind, count)}
                />
              </div>
            ))}
            <Tick
              checked={isUnknown}
              onChange={event => answer({ slots: event.target.checked ? 'unknown' : undefined })}
            >
              {t($ => $.wizard.unknown)}
            </Tick>
          </div>
        </Question>
        <div className="stack">
          {suggested ? (
            <Notice>
              <p>
                <strong>
                  {t($ => $.laterSteps.slots.suggestion, { slots: sayByWeight(speech, suggested) })}
                </strong>{' '}
                {t($ => $.laterSteps.slots.suggestionRule)}
              </p>
              {slots !== suggested && !isSame(slots, suggested) && (
                <button
                  type="button"
                  className="button secondary small"
                  onClick={() => answer({ slots: suggested })}
                >
                  {t($ => $.laterSteps.slots.useSuggestion)}
                </button>
              )}
            </Notice>
          ) : (
            <Notice>{t($ => $.laterSteps.slots.noSuggestion)}</Notice>
          )}
          {slots && <SlotsPicture slots={slots} />}
          <p className="note">{t($ => $.laterSteps.slots.estimate, { by: words.assessors.resources })}</p>
        </div>
      </div>
    </>
  )
}

function isSame(a: Slots | undefined, b: Slots): boolean {
  return SLOT_KINDS.every(kind => a?.[kind] === b[kind])
}
