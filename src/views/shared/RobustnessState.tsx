import { formatShare } from '../../i18n/format.ts'
import { useRobustness } from './RobustnessProvider.tsx'
import { useSpeech } from './SpeechProvider.tsx'

/** What is said while robustness is computed beside the page, or when it can't be; otherwise nothing. */
export function RobustnessState() {
  const { t, language } = useSpeech()
  const { robustness, cancel } = useRobustness()
  switch (robustness.kind) {
    case 'none':
    case 'robust':
      return null
    case 'too-large':
      return <p className="note">{t($ => $.robust.tooLarge)}</p>
    case 'cancelled':
      return <p className="note">{t($ => $.robust.cancelled)}</p>
    case 'computing':
      return (
        <div className="actions">
          <p className="note">
            {t($ => $.robust.computing, { share: formatShare(language, robustness.share) })}
          </p>
          <button type="button" className="button secondary small" onClick={cancel}>
            {t($ => $.robust.cancel)}
          </button>
        </div>
      )
    default:
      return robustness satisfies never
  }
}
