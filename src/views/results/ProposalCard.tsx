import { Link } from 'wouter'
import { evidenceOf, sayReason } from '../../i18n/sayReason.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { Standing } from '../signs/Standing.tsx'
import { ModelTakes } from './ModelTakes.tsx'
import styles from './ProposalCard.module.css'
import { SwapEqual } from './SwapEqual.tsx'

interface Props {
  readonly evaluated: EvaluatedModel
  /** Everything named in the proposal. */
  readonly named: readonly EvaluatedModel[]
}

/** A proposed model: what one would do, what speaks for it, how sure it is; an interchangeable one is swapped in place. */
export function ProposalCard({ evaluated, named }: Props) {
  const speech = useSpeech()
  const { t, words } = speech
  const { model, verdict } = evaluated
  const goals = useEvaluation().tiers.flat()
  const { short, name, deed } = words.model(model.id)
  const evidence = evidenceOf(evaluated)
  return (
    <li className={styles.card} data-evidence={evidence} data-own={verdict.kind === 'must' || undefined}>
      <p className={styles.kind}>
        {evidence === 'own' ? t($ => $.standing.noMark.short) : t($ => $.results.kinds[evidence])}
      </p>
      <h2>
        <Link href={`/models/${model.id}`}>{short}</Link>
      </h2>
      {deed !== name && <p className={styles.deed}>{deed}</p>}
      {evidence !== 'own' && (
        <div className={styles.reason}>
          <ModelMarks model={model} goals={goals} />
          <p>{sayReason(speech, evaluated)}</p>
        </div>
      )}
      <div className={styles.takes}>
        <ModelResources model={model} isNamed />
        <ModelTakes model={model} />
      </div>
      <div className={styles.foot}>
        <p>
          <Standing of={evaluated} isShort />
        </p>
        <SwapEqual evaluated={evaluated} named={named} />
      </div>
    </li>
  )
}
