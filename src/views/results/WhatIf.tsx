import { IMPORTANCES } from '../../assessment/Answers.ts'
import { known } from '../../assessment/known.ts'
import { MOST_SLOTS, NO_SLOTS, SLOT_KINDS } from '../../assessment/Slots.ts'
import type { Trial } from '../../plan/Variant.ts'
import { NumberStepper } from '../forms/NumberStepper.tsx'
import { useActions, useCatalogue } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { ImportanceSegments } from './ImportanceSegments.tsx'
import { KeepVariant } from './KeepVariant.tsx'
import { TrialActions } from './TrialActions.tsx'
import { TrialPins } from './TrialPins.tsx'
import { useTrial } from './TrialScope.tsx'
import styles from './WhatIf.module.css'

/** What if? Importance, slots and pins tried out beside the result; the answers wait until they are saved. */
export function WhatIf() {
  const { t } = useSpeech()
  const title = t($ => $.whatIf.title)
  if (useIsNarrow())
    return (
      <details className={styles.fold}>
        <summary id="what-if">
          <h2>{title}</h2>
        </summary>
        <div className={styles.folded}>
          <TrialActions />
          <WhatIfControls />
        </div>
      </details>
    )
  return (
    <aside className={styles.aside} aria-labelledby="what-if">
      <div className={styles.panel}>
        <h2 id="what-if" tabIndex={-1}>
          {title}
        </h2>
        <div className={styles.scroll}>
          <WhatIfControls />
        </div>
        <TrialActions />
      </div>
    </aside>
  )
}

function WhatIfControls() {
  const { t } = useSpeech()
  const catalogue = useCatalogue()
  const { tryOut } = useActions()
  const { trial } = useTrial()
  const change = (patch: Partial<Trial>) => tryOut({ ...trial, ...patch })
  const slots = known(trial.slots)
  return (
    <div className={styles.controls}>
      <p className="note">{t($ => $.whatIf.text)}</p>
      <section aria-labelledby="what-if-goals">
        <h3 id="what-if-goals">{t($ => $.whatIf.goals)}</h3>
        {catalogue.goals.map(({ id }) => (
          <ImportanceSegments
            key={id}
            goal={id}
            value={IMPORTANCES.find(importance => importance === trial.importance[id])}
            onChoose={value => change({ importance: { ...trial.importance, [id]: value } })}
          />
        ))}
      </section>
      <section aria-labelledby="what-if-slots">
        <h3 id="what-if-slots">{t($ => $.whatIf.slots)}</h3>
        {[...SLOT_KINDS].reverse().map(kind => (
          <div key={kind} className={styles.slots}>
            <label htmlFor={`what-if-${kind}`}>{t($ => $.wizard.slots[kind].label)}</label>
            <NumberStepper
              id={`what-if-${kind}`}
              value={slots?.[kind]}
              most={MOST_SLOTS}
              fewer={t($ => $.wizard.slots[kind].fewer)}
              more={t($ => $.wizard.slots[kind].more)}
              onChange={count => change({ slots: { ...NO_SLOTS, ...slots, [kind]: count } })}
            />
          </div>
        ))}
      </section>
      <TrialPins />
      <KeepVariant />
    </div>
  )
}
