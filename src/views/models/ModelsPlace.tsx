import { LocalSwitch } from '../forms/LocalSwitch.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ModelBrowser } from './ModelBrowser.tsx'
import styles from './ModelsPlace.module.css'

/** The library: every model, with search, filters and view kept in the address. */
export function ModelsPlace() {
  const { t, catalogue } = useSpeech()
  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.models)}>
        {t($ => $.models.title, { count: catalogue.models.length })}
      </PlaceHeading>
      <p className="lead">{t($ => $.models.lead)}</p>
      <LocalSwitch />
      <ModelBrowser />
    </div>
  )
}
