import type { SlotKind } from '../../assessment/Slots.ts'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './SlotBoard.module.css'

/** A free slot points at the light starts: it brings a start, if not a published mark. */
export function FreeSlot({ kind }: { readonly kind: SlotKind }) {
  const { t } = useSpeech()
  return (
    <>
      <span className={styles.kind}>{t($ => $.results.slot[kind])}</span>
      <h2>{t($ => $.results.freeSlot)}</h2>
      <p className={styles.verdict}>
        {t($ => $.results.freeSlotText)}{' '}
        <button type="button" className="button quiet small inline" onClick={() => focusOn('light-starts')}>
          {t($ => $.results.toLightStarts)}
        </button>
      </p>
    </>
  )
}
