import type { ModelId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import type { Redo, Undo } from '../../state/History.ts'
import { useActions, useAppState } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './UndoToast.module.css'

/** Offers to take the last action back, or to do again what was taken back. Stays until closed: there are no time limits. */
export function UndoToast() {
  const { t, words, language } = useSpeech()
  const { undo, redo, dismissUndo } = useActions()
  const { undos, redos, kept } = useAppState(state => state.history)
  const [done, undone] = [undos.at(-1), redos.at(-1)]

  const say = ({ removal, names = {} }: Undo | Redo): string => {
    // An own model may be gone by now, and its words with it.
    const short = (model: ModelId) => names[model] ?? words.model(model).short
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
    <div className={styles.toast} data-undo>
      {undone && (
        <Step
          verb="redo"
          said={t($ => $.undo.undone, { what: say(undone) })}
          isLast={redos.length === 1}
          onTake={redo}
        />
      )}
      {done && <Step verb="undo" said={say(done)} isLast={undos.length === 1} onTake={undo} />}
      {kept !== 0 && (
        <span className="note">
          {kept === 'all' ? t($ => $.undo.keptAll) : t($ => $.undo.kept, { count: kept })}
        </span>
      )}
      <button type="button" className="button small quiet" onClick={dismissUndo}>
        {t($ => $.undo.dismiss)}
      </button>
    </div>
  )
}

interface StepProps {
  readonly verb: 'undo' | 'redo'
  readonly said: string
  /** The button goes with the last step that it can take; the focus goes to the one that takes it back. */
  readonly isLast: boolean
  readonly onTake: () => void
}

/** One way to go in what was done, and what it would be. */
function Step({ verb, said, isLast, onTake }: StepProps) {
  const { t } = useSpeech()
  const back = verb === 'undo' ? 'redo' : 'undo'
  return (
    <div className={styles.step}>
      <span>{said}</span>
      <button
        type="button"
        id={verb}
        className="button small secondary"
        onClick={() => focusOn(isLast ? back : verb, onTake)}
      >
        {t($ => $.undo[verb])}
      </button>
    </div>
  )
}
