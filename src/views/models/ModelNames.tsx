import { memo, useMemo } from 'react'
import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './ModelsPlace.module.css'

/** Models by name alone, a line or two each. */
export const ModelNames = memo(function ModelNames({
  models,
}: {
  readonly models: readonly OperatingModel[]
}) {
  const { t, language, words } = useSpeech()
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const name = ({ id }: OperatingModel) => words.model(id).name
    return [...models].sort((a, b) => compare(name(a), name(b)))
  }, [models, words, language])
  const { first, more } = useFirstItems(sorted, undefined, 'models')
  return (
    <section aria-label={t($ => $.models.views.names)}>
      <h2 className="hidden-visually">{t($ => $.models.views.names)}</h2>
      <ul className={styles.names}>
        {first.map(model => (
          <li key={model.id}>
            <Link href={`/models/${model.id}`}>{words.model(model.id).name}</Link>
            <span className={styles.facts}>
              <ModelResources model={model} isNamed />
              <ModelMarks model={model} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
})
