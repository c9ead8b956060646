import { Link } from 'wouter'
import { nearestModel } from '../../scoring/nearestModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import styles from './LightStarts.module.css'

/** The marked model nearest to a free slot, and the way to judge that it takes less here; nothing when there is none. */
export function NearestModel() {
  const { t, words } = useSpeech()
  const { outcome } = useEvaluation()
  const nearest = outcome?.kind === 'portfolio' ? nearestModel(outcome) : undefined
  if (nearest === undefined) return null
  const { id, resources } = nearest.model
  return (
    <div className={styles.nearest}>
      <p>
        <strong>{t($ => $.lightStarts.nearest, { model: words.model(id).name })}</strong>{' '}
        {t($ => $.say.needs, { level: words.resources(resources).toLocaleLowerCase() })}
      </p>
      <p>{t($ => $.lightStarts.share)}</p>
      <p>
        <Link href={`/models/${id}?judge`}>{t($ => $.lightStarts.judge)}</Link>
      </p>
    </div>
  )
}
