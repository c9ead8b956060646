import { type OperatingModel, RESOURCE_LEVELS, type ResourceLevel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelResources.module.css'

interface StepsProps {
  readonly level: ResourceLevel
  readonly isNamed: boolean
}

/** A resource level in words, with three small steps as its picture. */
function ResourceSteps({ level, isNamed }: StepsProps) {
  const { t, words } = useSpeech()
  const said = words.resources(level)
  return (
    <span className={styles.level}>
      <span className={styles.steps} aria-hidden="true">
        {RESOURCE_LEVELS.map(step => (
          <i key={step} className={step <= level ? styles.on : undefined} />
        ))}
      </span>
      {isNamed ? `${t($ => $.columns.resources)}: ${said.toLocaleLowerCase()}` : said}
    </span>
  )
}

interface Props {
  readonly model: Pick<OperatingModel, 'resources' | 'local'>
  /** Says what it is a level of, where no heading does. */
  readonly isNamed?: boolean
}

/** What a model needs here; where that is the municipality's own judgement, the published level stands beside it. */
export function ModelResources({ model: { resources, local }, isNamed = false }: Props) {
  const { t, words } = useSpeech()
  const published =
    local?.kind === 'judged' && local.publishedResources !== resources ? local.publishedResources : undefined
  return (
    <span>
      <ResourceSteps level={resources} isNamed={isNamed} />
      {published && (
        <span className={styles.published}>
          {' '}
          {t($ => $.local.published, { level: words.resources(published).toLocaleLowerCase() })}
        </span>
      )}
    </span>
  )
}
