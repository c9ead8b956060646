import { sayGoal, sayHits } from '../../i18n/sayModel.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { PinSelect } from '../forms/PinSelect.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelReason.module.css'

/** On demand: what the model is in one deed, why it stands where it does, and what the source says of its goals. */
export function ModelReason({ of: { model, explanation } }: { readonly of: EvaluatedModel }) {
  const speech = useSpeech()
  const { t, words } = speech
  const { deed, aims } = words.model(model.id)
  return (
    <div className={styles.reason}>
      {model.local?.kind !== 'own' && <p className={styles.deed}>{deed}</p>}
      <p>{sayHits(speech, explanation, goal => sayGoal(speech, goal))}</p>
      {model.aims.map(goal => (
        <p key={goal}>
          {sayGoal(speech, goal)}: {t($ => $.marks.said, { text: aims[goal] ?? '' })}
        </p>
      ))}
      <p className={styles.foot}>
        <span>{words.category(model.category)}</span>
        <PinSelect model={model.id} />
      </p>
    </div>
  )
}
