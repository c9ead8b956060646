import { Link } from 'wouter'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './OwnModels.module.css'

const WHY = ['in-plan', 'decided', 'pinned'] as const

/** What takes its room before the proposal by the municipality's own word, apart from what is proposed. */
export function OwnModels({ own }: { readonly own: readonly EvaluatedModel[] }) {
  const { t, words } = useSpeech()
  return WHY.map(why => {
    const models = own.filter(({ verdict }) => verdict.kind === 'must' && verdict.why === why)
    if (models.length === 0) return null
    return (
      <section key={why} aria-labelledby={`own-${why}`} className={styles.own}>
        <h2 id={`own-${why}`}>
          {t($ => $.standing[why].short)}: {models.length}
        </h2>
        <ul>
          {models.map(({ model: { id } }) => (
            <li key={id}>
              <Link href={`/models/${id}`}>{words.model(id).short}</Link>
            </li>
          ))}
        </ul>
        {why === 'in-plan' && <Link href="/plan">{t($ => $.results.toPlan)}</Link>}
      </section>
    )
  })
}
