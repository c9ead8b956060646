import { RESOURCE_LEVELS, type ResourceLevel } from '../../catalogue/Catalogue.ts'
import styles from './ResourceSteps.module.css'
import { useSpeech } from './SpeechProvider.tsx'

/** A resource level in words, with three small steps as its picture. */
export function ResourceSteps({ level }: { readonly level: ResourceLevel }) {
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
