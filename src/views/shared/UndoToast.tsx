import type { Removal } from '../../state/Undo.ts'
import { useActions, useAppState } from './AppServices.tsx'
import { useSpeech } from './SpeechProvider.tsx'
import styles from './UndoToast.module.css'

/** Offers to take the last removal back. Stays until used, dismissed or replaced: there are no time limits. */
export function UndoToast() {
  const { t, words } = useSpeech()
  const { undo, dismissUndo } = useActions()
  const last = useAppState(state => state.undos.at(-1))

  const say = (removal: Removal): string =>
    'name' in removal
      ? t($ => $.undo[removal.kind], { name: removal.name })
      : 'model' in removal
        ? t($ => $.undo[removal.kind], { model: words.model(removal.model).short })
        : t($ => $.undo[removal.kind])

  return (
    <div className={styles.region} role="status">
      {last && (
        <div className={styles.toast} data-undo>
          <span>{say(last.removal)}</span>
          <button type="button" className="button small secondary" onClick={undo}>
            {t($ => $.undo.undo)}
          </button>
          <button type="button" className="button small quiet" onClick={dismissUndo}>
            {t($ => $.undo.dismiss)}
          </button>
        </div>
      )}
    </div>
  )
}
