import type { ModelId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import type { Removal } from '../../state/Undo.ts'
import { useActions, useAppState } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './UndoToast.module.css'

/** Offers to take the last removal back. Stays until used, dismissed or replaced: there are no time limits. */
export function UndoToast() {
  const { t, words, language } = useSpeech()
  const { undo, dismissUndo } = useActions()
  const last = useAppState(state => state.undos.at(-1))

  const short = (model: ModelId) => words.model(model).short
  const say = (removal: Removal): string => {
    if ('name' in removal) return t($ => $.undo[removal.kind], { name: removal.name })
    if ('models' in removal)
      return t($ => $.undo[removal.kind], { models: formatList(language, removal.models.map(short)) })
    if ('into' in removal)
      return t($ => $.undo[removal.kind], { model: short(removal.model), into: short(removal.into) })
    return 'model' in removal
      ? t($ => $.undo[removal.kind], { model: short(removal.model) })
      : t($ => $.undo[removal.kind])
  }

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
