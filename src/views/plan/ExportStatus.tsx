import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import type { ExportState } from './useExport.ts'

interface Props {
  readonly state: ExportState
}

/** What was made and where it went, or why it failed; while it is being made, only if that takes long. */
export function ExportStatus({ state }: Props) {
  const { t } = useSpeech()
  switch (state.kind) {
    case 'idle':
      return null
    case 'making':
      return state.isLong && <p>{t($ => $.export.making)}</p>
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
    case 'docx':
      return <p>{t($ => $.file.saved, { name: state.name })}</p>
    case 'table':
      return (
        <>
          <p>{t($ => $.export.madeTable, { name: state.name, count: state.models })}</p>
          {state.cut > 0 && <Notice tone="caution">{t($ => $.export.cut, { count: state.cut })}</Notice>}
        </>
      )
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
