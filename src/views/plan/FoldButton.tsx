import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './CardHead.module.css'

interface Props {
  /** Short name of the model. */
  readonly model: string
  readonly isOpen: boolean
  readonly controls: string
  readonly onToggle: () => void
}

export function FoldButton({ model, isOpen, controls, onToggle }: Props) {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className={`button quiet small ${styles.fold}`}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {t($ => $.plan.fold)}
      <span className="hidden-visually">: {model}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 6l5 5 5-5" />
      </svg>
    </button>
  )
}
