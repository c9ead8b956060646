import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import styles from './ModelsPlace.module.css'

/** Models as cards: name, deed, what it needs and which goals it serves. */
export function ModelCardList({ models }: { readonly models: readonly OperatingModel[] }) {
  const { words } = useSpeech()
  return (
    <ul className={styles.cards}>
      {models.map(model => {
        const { name, deed } = words.model(model.id)
        return (
          <li key={model.id} className="card">
            <h3>
              <Link href={`/models/${model.id}`}>{name}</Link> <OwnBadge model={model} />
            </h3>
            {deed !== name && <p>{deed}</p>}
            <div className={styles.facts}>
              <ModelResources model={model} isNamed />
              <ModelMarks model={model} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
