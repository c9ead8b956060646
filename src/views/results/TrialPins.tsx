import { useState } from 'react'
import { useActions, useCatalogue } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './TrialPanel.module.css'
import { pinned, useTrial } from './TrialScope.tsx'

/** Models that must, or must not, be in the proposal, as the trial has them. */
export function TrialPins() {
  const { t, words } = useSpeech()
  const { models } = useCatalogue()
  const { changeTrial } = useActions()
  const { trial } = useTrial()
  const [chosen, setChosen] = useState('')
  const model = models.find(({ id }) => id === chosen)
  const held = models.flatMap(({ id }) => {
    const pin = trial.pins[id]
    return pin === undefined ? [] : [{ id, pin }]
  })
  const pin = (id: (typeof models)[number]['id'], to: 'must' | 'must-not' | undefined) =>
    changeTrial({ ...trial, pins: pinned(trial.pins, id, to) })
  return (
    <section aria-labelledby="trial-pins">
      <h3 id="trial-pins">{t($ => $.trial.pins)}</h3>
      {held.length === 0 && <p className="note">{t($ => $.trial.noPins)}</p>}
      <ul className={styles.pins}>
        {held.map(({ id, pin: how }) => (
          <li key={id}>
            <span>
              {words.model(id).short} <span className="badge">{t($ => $.controls.pins[how])}</span>
            </span>
            <button type="button" className="button quiet small" onClick={() => pin(id, undefined)}>
              {t($ => $.trial.free)}
              <span className="hidden-visually">: {words.model(id).short}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.pick}>
        {t($ => $.trial.pinModel)}
        <select value={chosen} onChange={event => setChosen(event.target.value)}>
          <option value="">{t($ => $.trial.pinChoose)}</option>
          {models.map(({ id }) => (
            <option key={id} value={id}>
              {words.model(id).short}
            </option>
          ))}
        </select>
      </label>
      {model && (
        <div className="actions">
          {(['must', 'must-not'] as const).map(how => (
            <button
              key={how}
              type="button"
              className="button secondary small"
              onClick={() => pin(model.id, how)}
            >
              {t($ => $.controls.pins[how])}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
