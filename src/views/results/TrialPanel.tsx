import { IMPORTANCES } from '../../assessment/Answers.ts'
import { known } from '../../assessment/known.ts'
import { MOST_SLOTS, NO_SLOTS, SLOT_KINDS } from '../../assessment/Slots.ts'
import type { Trial } from '../../plan/Trial.ts'
import { NumberStepper } from '../forms/NumberStepper.tsx'
import { useActions, useCatalogue, useSavedWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { ImportanceSegments } from './ImportanceSegments.tsx'
import { KeepTrial } from './KeepTrial.tsx'
import { TrialActions } from './TrialActions.tsx'
import styles from './TrialPanel.module.css'
import { TrialPins } from './TrialPins.tsx'
import { useTrial } from './TrialScope.tsx'

/** Importance, slots and pins to change on trial beside the result; the answers wait until the trial is saved. */
export function TrialPanel() {
  const { t } = useSpeech()
  const title = t($ => $.trial.title)
  if (useIsNarrow())
    return (
      <details className={styles.fold}>
        <summary id="trial">
          <h2>{title}</h2>
        </summary>
        <div className={styles.folded}>
          <TrialActions />
          <TrialControls />
        </div>
      </details>
    )
  return (
    <aside className={styles.aside} aria-labelledby="trial">
      <div className={styles.panel}>
        <h2 id="trial" tabIndex={-1}>
          {title}
        </h2>
        <div className={styles.scroll}>
          <TrialControls />
        </div>
        <TrialActions />
      </div>
    </aside>
  )
}

function TrialControls() {
  const { t } = useSpeech()
  const catalogue = useCatalogue()
  const { changeTrial } = useActions()
  const { trial } = useTrial()
  const { plan } = useSavedWork()
  const change = (patch: Partial<Trial>) => changeTrial({ ...trial, ...patch })
  const slots = known(trial.slots)
  return (
    <div className={styles.controls}>
      <p className="note">
        {t($ => $.trial.text)} {plan.rows.length > 0 && t($ => $.trial.unplanned)}
      </p>
      <section aria-labelledby="trial-goals">
        <h3 id="trial-goals">{t($ => $.trial.goals)}</h3>
        {catalogue.goals.map(({ id }) => (
          <ImportanceSegments
            key={id}
            goal={id}
            value={IMPORTANCES.find(importance => importance === trial.importance[id])}
            onChoose={value => change({ importance: { ...trial.importance, [id]: value } })}
          />
        ))}
      </section>
      <section aria-labelledby="trial-slots">
        <h3 id="trial-slots">{t($ => $.trial.slots)}</h3>
        {[...SLOT_KINDS].reverse().map(kind => (
          <div key={kind} className={styles.slots}>
            <label htmlFor={`trial-${kind}`}>{t($ => $.laterSteps.slots[kind].label)}</label>
            <NumberStepper
              id={`trial-${kind}`}
              value={slots?.[kind]}
              most={MOST_SLOTS}
              fewer={t($ => $.laterSteps.slots[kind].fewer)}
              more={t($ => $.laterSteps.slots[kind].more)}
              onChange={count => change({ slots: { ...NO_SLOTS, ...slots, [kind]: count } })}
            />
          </div>
        ))}
      </section>
      <TrialPins />
      <KeepTrial />
    </div>
  )
}
