import { useId } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import styles from './ExportPanel.module.css'
import type { ExportState } from './useExport.ts'

interface Props {
  readonly state: ExportState
  /** What is said while it is being made. */
  readonly making: string
}

/** What was made and where it went, how far it is, or why it failed. */
export function ExportStatus({ state, making }: Props) {
  const { t } = useSpeech()
  const id = useId()
  switch (state.kind) {
    case 'idle':
      return null
    case 'making':
      return (
        <div className={styles.making}>
          <p id={id}>{making}</p>
          <progress aria-labelledby={id} max={1} value={state.done} />
        </div>
      )
    case 'cancelled':
      return <p>{t($ => $.export.cancelled)}</p>
    case 'failed':
      return (
        <Notice tone="danger">
          {state.why === 'loading'
            ? t($ => $.export.failedLoading)
            : state.why === 'memory'
              ? t($ => $.export.failedMemory)
              : t($ => $.export.failed)}
        </Notice>
      )
    case 'saved':
      return <p>{t($ => $.file.saved, { name: state.name })}</p>
    case 'table':
      return <p>{t($ => $.export.madeTable, { name: state.name, count: state.models })}</p>
    case 'calendar':
      return <p>{t($ => $.export.madeCalendar, { name: state.name, count: state.events })}</p>
    case 'no-events':
      return <p>{t($ => $.export.noEvents)}</p>
    case 'pdf':
      return (
        <>
          <p>{t($ => $.export.made, { name: state.name, count: state.pages })}</p>
          {state.replaced.length > 0 && (
            <Notice tone="caution">
              {t($ => $.export.replaced, { characters: state.replaced.join(' ') })}
            </Notice>
          )}
        </>
      )
    default:
      return state satisfies never
  }
}
