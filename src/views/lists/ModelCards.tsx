import { Link } from 'wouter'
import { sayExplanation } from '../../i18n/sayModel.ts'
import { PinSelect } from '../forms/PinSelect.tsx'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { ModelResources } from '../signs/ResourceSteps.tsx'
import { Standing } from '../signs/Standing.tsx'
import styles from './ModelCards.module.css'
import type { ModelRow } from './modelColumns.tsx'

/** The rows of the table as cards, for a narrow screen. */
export function ModelCards({ rows }: { readonly rows: readonly ModelRow[] }) {
  const speech = useSpeech()
  const { t, words } = speech
  return (
    <ol className={styles.cards}>
      {rows.map(row => {
        const { model, rank, explanation, verdict, status } = row
        // What is in use, or not for the municipality, its verdict says already.
        const isToldByStatus =
          status !== 'not-in-use' && !(verdict.kind === 'barred' && verdict.why === status)
        return (
          <li key={model.id} className={styles.card}>
            <p className={styles.meta}>
              {rank === null ? t($ => $.columns.unranked) : t($ => $.columns.rankOf, { rank })} ·{' '}
              {words.category(model.category)}
            </p>
            <h3>
              <Link href={`/models/${model.id}`}>{words.model(model.id).name}</Link>
            </h3>
            <div className={styles.line}>
              <ModelMarks model={model} /> <ModelResources model={model} /> <OwnBadge model={model} />
            </div>
            <p>{sayExplanation(speech, explanation)}</p>
            <p className={styles.line}>
              <span className="badge">
                <Standing of={row} isShort />
              </span>
              {isToldByStatus && <span className="badge">{t($ => $.status[status])}</span>}
            </p>
            <div className="actions">
              <ShortlistButton model={model.id} />
              <PinSelect model={model.id} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
