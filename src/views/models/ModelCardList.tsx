import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import styles from './ModelsPlace.module.css'

/** Models as cards: name, why, what it needs and what it is marked for. */
export function ModelCardList({ models }: { readonly models: readonly OperatingModel[] }) {
  const { language, words } = useSpeech()
  return (
    <ul className={styles.cards}>
      {models.map(model => {
        const { name, why, bodyLanguage } = words.model(model.id)
        return (
          <li key={model.id} className="card">
            <h3>
              <Link href={`/models/${model.id}`}>{name}</Link> <OwnBadge model={model} />
            </h3>
            <p lang={bodyLanguage === language ? undefined : bodyLanguage}>{why}</p>
            <div className={styles.facts}>
              <ModelResources model={model} />
              <ModelMarks model={model} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
