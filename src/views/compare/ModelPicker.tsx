import type { ModelId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelPicker.module.css'

interface Props {
  readonly shortlist: readonly ModelId[]
  readonly chosen: readonly ModelId[]
  /** How many can be compared at once. */
  readonly most: number
  readonly onChoose: (chosen: readonly ModelId[]) => void
  readonly onRemove: (model: ModelId) => void
}

/** The shortlist, with what is compared now; a sixth has to wait for its turn, and what waits can be taken off. */
export function ModelPicker({ shortlist, chosen, most, onChoose, onRemove }: Props) {
  const { t, words } = useSpeech()
  return (
    <fieldset className={styles.picker}>
      <legend>{t($ => $.compare.pick, { most })}</legend>
      <ul className={styles.list}>
        {shortlist.map(id => {
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && chosen.length >= most}
                  onChange={() => onChoose(isChosen ? chosen.filter(other => other !== id) : [...chosen, id])}
                />
                <span>{words.model(id).name}</span>
              </label>
              {!isChosen && (
                <button type="button" className="button quiet small" onClick={() => onRemove(id)}>
                  {t($ => $.shell.remove)}
                  <span className="hidden-visually">: {words.model(id).name}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
