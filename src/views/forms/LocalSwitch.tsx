import { hasLocal } from '../../assessment/Local.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LocalSwitch.module.css'

/** One switch between the local and the published picture; nothing while there is nothing local. */
export function LocalSwitch() {
  const { t } = useSpeech()
  const { local } = useWork()
  const { applyLocal } = useActions()
  if (!hasLocal(local)) return null
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={local.applied} onChange={event => applyLocal(event.target.checked)} />
      <span>
        <strong>{t($ => $.local.title)}</strong>
        <span className={styles.hint}>{local.applied ? t($ => $.local.on) : t($ => $.local.off)}</span>
      </span>
    </label>
  )
}
