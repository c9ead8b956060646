import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ConfirmDialog.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What is asked; without it there is only something to read. */
  readonly confirm: string | undefined
  /** Holds a table. */
  readonly isWide?: true
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something large. The browser's own modal dialog: focus stays inside, Escape cancels. */
export function ConfirmDialog({ title, children, confirm, isWide, onConfirm, onCancel }: Props) {
  const { t } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      aria-labelledby={heading}
      onClose={onCancel}
    >
      <h2 id={heading}>{title}</h2>
      <div className="stack">{children}</div>
      <div className="actions">
        {confirm !== undefined && (
          <button type="button" className="button" onClick={onConfirm}>
            {confirm}
          </button>
        )}
        <button type="button" className="button secondary" onClick={onCancel}>
          {confirm === undefined ? t($ => $.undo.dismiss) : t($ => $.shell.cancel)}
        </button>
      </div>
    </dialog>
  )
}
