import { useSyncExternalStore } from 'react'
import { saveFile } from '../../files/saveFile.ts'
import { saveWork } from '../../files/saveWork.ts'
import { useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'

/** How saving stands, as the keeper of the work last told. */
export function useKeeping() {
  const { keeper } = useServices()
  return useSyncExternalStore(keeper.subscribe, keeper.keeping)
}

/** Trouble with saving, with what the user can do about it. */
export function KeepingBanner() {
  const { t } = useSpeech()
  const { store, keeper, catalogue, now } = useServices()
  const keeping = useKeeping()
  const save = () => saveWork(store.getState().work, catalogue, now())

  switch (keeping.kind) {
    case 'idle':
    case 'saved':
      return null
    case 'unsaved':
      return (
        <Notice tone="danger">
          <p>{t($ => $.keeping.unsaved)}</p>
          <button type="button" className="button secondary" onClick={save}>
            {t($ => $.file.save)}
          </button>
        </Notice>
      )
    case 'unreadable':
      return (
        <Notice tone="caution">
          <p>{t($ => $.keeping.unreadable)}</p>
          <button
            type="button"
            className="button secondary"
            onClick={() => saveFile('tiekartturi.txt', keeping.text, 'text/plain')}
          >
            {t($ => $.keeping.saveUnreadable)}
          </button>
        </Notice>
      )
    case 'conflict':
      return (
        <Notice tone="caution">
          <p>{t($ => $.keeping.conflict)}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => keeper.settle('theirs')}>
              {t($ => $.keeping.takeTheirs)}
            </button>
            <button type="button" className="button secondary" onClick={() => keeper.settle('ours')}>
              {t($ => $.keeping.keepOurs)}
            </button>
            <button type="button" className="button quiet" onClick={save}>
              {t($ => $.file.save)}
            </button>
          </div>
        </Notice>
      )
    default:
      return keeping satisfies never
  }
}
