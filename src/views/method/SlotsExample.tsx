import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './SlotsExample.module.css'

/** The rule of slots as a picture: a lighter model in a heavier slot, a heavy one beside a light slot. */
export function SlotsExample() {
  const { t } = useSpeech()
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 360 96" className={styles.picture} aria-hidden="true">
        <rect x={2} y={8} width={96} height={80} rx={8} className={styles.slot} />
        <rect x={14} y={36} width={72} height={40} rx={5} className={styles.model} />
        <path d="M104 48 l8 9 l14 -20" className={styles.yes} />
        <rect x={208} y={44} width={48} height={44} rx={8} className={styles.slot} />
        <rect x={186} y={14} width={92} height={62} rx={5} className={styles.heavy} />
        <path d="M290 36 l18 18 m0 -18 l-18 18" className={styles.no} />
      </svg>
      <figcaption className="note">{t($ => $.method.portfolio.pictureCaption)}</figcaption>
    </figure>
  )
}
