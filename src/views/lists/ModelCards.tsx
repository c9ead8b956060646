import { Link } from 'wouter'
import { PlanButton } from '../forms/PlanButton.tsx'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { Standing } from '../signs/Standing.tsx'
import styles from './ModelCards.module.css'
import { ModelReason } from './ModelReason.tsx'
import type { ModelRow } from './modelColumns.tsx'

/** The rows of the table as cards, for a narrow screen. */
export function ModelCards({ rows }: { readonly rows: readonly ModelRow[] }) {
  const { t, words } = useSpeech()
  return (
    <ol className={styles.cards}>
      {rows.map(row => {
        const { model, rank } = row
        const { name } = words.model(model.id)
        return (
          <li key={model.id} className={styles.card}>
            <h3>
              <Link href={`/models/${model.id}`}>{name}</Link> <OwnBadge model={model} />
            </h3>
            <div className={styles.line}>
              <ModelMarks model={model} /> <ModelResources model={model} isNamed />
            </div>
            <p className={styles.meta}>
              {rank === null ? t($ => $.columns.unranked) : t($ => $.columns.rankOf, { rank })} ·{' '}
              <Standing of={row} isShort />
            </p>
            <details className="fold">
              <summary>
                {t($ => $.model.why)}
                <span className="hidden-visually">: {name}</span>
              </summary>
              <ModelReason of={row} />
            </details>
            <div className="actions">
              <PlanButton model={model.id} />
              <ShortlistButton model={model.id} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
