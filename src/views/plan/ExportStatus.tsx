import type { SavedPlan } from '../../files/savePlan.ts'
import { formatSize } from '../../i18n/formatSize.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { sayExportFailure } from './sayExportFailure.ts'
import type { ExportState } from './useExport.ts'

interface Props {
  readonly state: ExportState
}

/** What was made, how large and where it went, or why it failed; while it is being made, only if that takes long. */
export function ExportStatus({ state }: Props) {
  const { t, language } = useSpeech()
  const madeOf = ({ name, bytes }: SavedPlan) => ({ name, size: formatSize(language, bytes) })
  switch (state.kind) {
    case 'idle':
      return null
    case 'making':
      return state.isLong && <p>{t($ => $.export.making)}</p>
    case 'failed':
      return <Notice tone="danger">{sayExportFailure({ t }, state.why)}</Notice>
    case 'docx':
      return <p>{t($ => $.export.madeWords, { ...madeOf(state), count: state.words })}</p>
    case 'copied':
      return <p>{t($ => $.export.copied, { count: state.words })}</p>
    case 'table':
      return (
        <>
          <p>{t($ => $.export.madeTable, { ...madeOf(state), count: state.models })}</p>
          {state.cut > 0 && <Notice tone="caution">{t($ => $.export.cut, { count: state.cut })}</Notice>}
        </>
      )
    case 'calendar':
      return <p>{t($ => $.export.madeCalendar, { ...madeOf(state), count: state.events })}</p>
    case 'no-events':
      return <p>{t($ => $.export.noEvents)}</p>
    case 'pdf':
      return (
        <>
          <p>{t($ => $.export.made, { ...madeOf(state), count: state.pages })}</p>
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
