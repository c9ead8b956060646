import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelPlace.module.css'

/** Why, how, and done well. */
export function ModelBody({ model }: { readonly model: OperatingModel }) {
  const { t, language, words } = useSpeech()
  const { bodyLanguage, why, how, well } = words.model(model.id)
  const body = bodyLanguage === language ? undefined : bodyLanguage
  return (
    <div className={styles.body}>
      {why !== '' && (
        <section>
          <h2>{t($ => $.model.why)}</h2>
          <p lang={body}>{why}</p>
        </section>
      )}
      {how.length > 0 && (
        <section>
          <h2>{t($ => $.model.how)}</h2>
          <ol lang={body}>
            {how.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {well !== undefined && (
        <section>
          <h2>{t($ => $.model.well)}</h2>
          <p lang={body}>{well}</p>
        </section>
      )}
    </div>
  )
}
