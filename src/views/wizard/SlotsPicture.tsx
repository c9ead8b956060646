import { SLOT_KINDS, type SlotKind, type Slots } from '../../assessment/Slots.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './SlotsPicture.module.css'

/** The slots as boxes, the heavier the larger, with the same numbers in words. */
export function SlotsPicture({ slots }: { readonly slots: Slots }) {
  const speech = useSpeech()
  return (
    <figure className={styles.picture}>
      <div className={styles.boxes} aria-hidden="true">
        {[...SLOT_KINDS].reverse().flatMap(kind => boxes(kind, slots[kind]))}
      </div>
      <figcaption>
        {speech.t($ => $.laterSteps.slots.yours, { slots: sayByWeight(speech, slots) })}
      </figcaption>
    </figure>
  )
}

const MOST_DRAWN = 12

function boxes(kind: SlotKind, count: number) {
  return Array.from({ length: Math.min(count, MOST_DRAWN) }, (_, i) => `${kind}-${i}`).map(key => (
    <i key={key} data-kind={kind} />
  ))
}
