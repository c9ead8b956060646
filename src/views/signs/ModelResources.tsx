import { type OperatingModel, RESOURCE_LEVELS, type ResourceLevel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelResources.module.css'

/** A resource level in words, with three small steps as its picture. */
function ResourceSteps({ level }: { readonly level: ResourceLevel }) {
  const { words } = useSpeech()
  return (
    <span className={styles.level}>
      <span className={styles.steps} aria-hidden="true">
        {RESOURCE_LEVELS.map(step => (
          <i key={step} className={step <= level ? styles.on : undefined} />
        ))}
      </span>
      {words.resources(level)}
    </span>
  )
}

/** What a model needs here; where that is the municipality's own judgement, the published level stands beside it. */
export function ModelResources({
  model: { resources, local },
}: {
  readonly model: Pick<OperatingModel, 'resources' | 'local'>
}) {
  const { t, words } = useSpeech()
  const published =
    local?.kind === 'judged' && local.publishedResources !== resources ? local.publishedResources : undefined
  return (
    <span>
      <ResourceSteps level={resources} />
      {published && (
        <span className={styles.published}>
          {' '}
          {t($ => $.local.published, { level: words.resources(published).toLocaleLowerCase() })}
        </span>
      )}
    </span>
  )
}
