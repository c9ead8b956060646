import { sayVerdict } from '../../i18n/sayModel.ts'
import { sayRobust } from '../../i18n/sayRobust.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useRobustness } from '../services/useRobustness.ts'
import { addsToVerdict } from './addsToVerdict.ts'
import styles from './Certainty.module.css'

/** How sure a model's place is: in this proposal, and whatever the weights. A sentence each. */
export function Certainty({ of: { model, verdict } }: { readonly of: EvaluatedModel }) {
  const speech = useSpeech()
  const robustness = useRobustness()
  const robust = robustness.kind === 'robust' ? robustness.verdicts.get(model.id) : undefined
  return (
    <div className={styles.certainty}>
      <p>{sayVerdict(speech, verdict)}</p>
      {robust && addsToVerdict(robust, verdict) && (
        <p className={styles.robust} data-kind={robust.kind}>
          {sayRobust(speech, robust)}
        </p>
      )}
    </div>
  )
}
