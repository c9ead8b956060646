import { useMemo } from 'react'
import { answersTried, trialOf, type Variant } from '../../plan/Variant.ts'
import { type Evaluation, evaluateModels } from '../../scoring/evaluateModels.ts'
import { proposalOf } from '../../scoring/proposalChange.ts'
import { useActions, useCatalogue, useSavedWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useSavedEvaluation } from '../services/useEvaluation.ts'
import styles from './Variants.module.css'

/** The kept variants, and their proposals beside that of the answers; nothing while none is kept. */
export function Variants() {
  const { t } = useSpeech()
  const { variants, answers, pins } = useSavedWork()
  const { tryOut, removeVariant, endTrial } = useActions()
  if (variants.length === 0) return null
  const own = { name: t($ => $.variants.answers), trial: trialOf(answers, pins) }
  return (
    <section aria-labelledby="variants" className="stack">
      <h2 id="variants" tabIndex={-1}>
        {t($ => $.variants.title)}
      </h2>
      <ul className={styles.list}>
        {[own, ...variants].map((variant, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the letter goes by the place
          <li key={i}>
            <strong>
              {letter(i)} {variant.name}
            </strong>
            <span className="actions">
              <button
                type="button"
                className="button secondary small"
                onClick={() => (i === 0 ? endTrial() : tryOut(variant.trial))}
              >
                {t($ => $.variants.show)}
                <span className="hidden-visually">: {variant.name}</span>
              </button>
              {i > 0 && (
                <button
                  type="button"
                  className="button quiet small"
                  onClick={() => focusOn('variants', () => removeVariant(i - 1))}
                >
                  {t($ => $.variants.remove)}
                  <span className="hidden-visually">: {variant.name}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <VariantsTable variants={[own, ...variants]} />
    </section>
  )
}

function VariantsTable({ variants }: { readonly variants: readonly Variant[] }) {
  const { t, words, catalogue } = useSpeech()
  const columns = useVariantResults(variants).map(proposalOf)
  const rows = catalogue.models.filter(({ id }) => columns.some(ids => ids.includes(id)))
  if (rows.length === 0) return <p>{t($ => $.variants.noProposal)}</p>
  return (
    <table className={styles.table}>
      <caption>{t($ => $.variants.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t($ => $.columns.name)}</th>
          {variants.map(({ name }, i) => (
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
                  {ids.includes(id) ? t($ => $.variants.in) : t($ => $.variants.out)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useVariantResults(variants: readonly Variant[]): readonly Evaluation[] {
  const catalogue = useCatalogue()
  const { answers, preferred, variants: kept } = useSavedWork()
  const saved = useSavedEvaluation()
  const results = useMemo(
    () =>
      kept.map(({ trial }) => evaluateModels(catalogue, answersTried(answers, trial), trial.pins, preferred)),
    [catalogue, answers, preferred, kept],
  )
  return [saved, ...results].slice(0, variants.length)
}

/** A, B, C, … */
function letter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
