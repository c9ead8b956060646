import { useMemo } from 'react'
import { type KeptTrial, trialAnswers, trialOf } from '../../plan/Trial.ts'
import { type Evaluation, evaluateModels } from '../../scoring/evaluateModels.ts'
import { proposalOf } from '../../scoring/proposalChange.ts'
import { useActions, useCatalogue, useSavedWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useAnsweredEvaluation } from '../services/useEvaluation.ts'
import styles from './KeptTrials.module.css'

/** The kept trials, and their proposals beside that of the answers; nothing while none is kept. */
export function KeptTrials() {
  const { t } = useSpeech()
  const { variants: kept, answers, pins } = useSavedWork()
  const { changeTrial, removeKeptTrial, endTrial } = useActions()
  if (kept.length === 0) return null
  const own = { name: t($ => $.keptTrials.answers), trial: trialOf(answers, pins) }
  return (
    <section aria-labelledby="kept-trials" className="stack">
      <h2 id="kept-trials" tabIndex={-1}>
        {t($ => $.keptTrials.title)}
      </h2>
      <ul className={styles.list}>
        {[own, ...kept].map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the letter goes by the place
          <li key={i} className="framed">
            <strong>
              {letter(i)} {one.name}
            </strong>
            <span className="actions">
              <button
                type="button"
                className="button secondary small"
                onClick={() => (i === 0 ? endTrial() : changeTrial(one.trial))}
              >
                {t($ => $.advice.exchange.try)}
                <span className="hidden-visually">: {one.name}</span>
              </button>
              {i > 0 && (
                <button
                  type="button"
                  className="button quiet small"
                  onClick={() => focusOn('kept-trials', () => removeKeptTrial(i - 1))}
                >
                  {t($ => $.shell.remove)}
                  <span className="hidden-visually">: {one.name}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <KeptTrialsTable trials={[own, ...kept]} />
    </section>
  )
}

function KeptTrialsTable({ trials }: { readonly trials: readonly KeptTrial[] }) {
  const { t, words, catalogue } = useSpeech()
  const columns = useKeptResults(trials).map(proposalOf)
  const rows = catalogue.models.filter(({ id }) => columns.some(ids => ids.includes(id)))
  if (rows.length === 0) return <p>{t($ => $.keptTrials.noProposal)}</p>
  return (
    <table className={styles.table}>
      <caption>{t($ => $.keptTrials.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t($ => $.columns.name)}</th>
          {trials.map(({ name }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={i} scope="col">
              {letter(i)}
              <span className="hidden-visually"> {name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id }) => (
          <tr key={id}>
            <th scope="row">{words.model(id).short}</th>
            {columns.map((ids, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={i} data-in={ids.includes(id)}>
                <span aria-hidden="true">{ids.includes(id) ? '✓' : '–'}</span>
                <span className="hidden-visually">
                  {ids.includes(id) ? t($ => $.keptTrials.in) : t($ => $.keptTrials.out)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useKeptResults(trials: readonly KeptTrial[]): readonly Evaluation[] {
  const catalogue = useCatalogue()
  const { answers, preferred, variants: kept } = useSavedWork()
  const saved = useAnsweredEvaluation()
  const results = useMemo(
    () =>
      kept.map(({ trial }) => evaluateModels(catalogue, trialAnswers(answers, trial), trial.pins, preferred)),
    [catalogue, answers, preferred, kept],
  )
  return [saved, ...results].slice(0, trials.length)
}

/** A, B, C, … */
function letter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
