import { saveWork } from '../../files/saveWork.ts'
import { useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Shown when drawing a place failed: the work is safe, can be saved, and the place tried again. */
export function FailurePlace({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useSpeech()
  const { store, catalogue, now } = useServices()
  return (
    <div className="stack" role="alert">
      <h1>{t($ => $.failure.title)}</h1>
      <p className="lead">{t($ => $.failure.text)}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => saveWork(store.getState().work, catalogue, now())}
        >
          {t($ => $.file.save)}
        </button>
        <button type="button" className="button secondary" onClick={onRetry}>
          {t($ => $.failure.retry)}
        </button>
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          {t($ => $.failure.reload)}
        </button>
        {/* Opened from a disk, the app is one file, and nothing else is kept of it. */}
        {window.location.protocol !== 'file:' && <a href="./repair.html">{t($ => $.failure.repair)}</a>}
      </div>
    </div>
  )
}
