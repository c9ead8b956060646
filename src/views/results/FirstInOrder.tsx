import { Link } from 'wouter'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './FirstInOrder.module.css'

const MOST = 5

/** The first free models of the order, where there is no proposal to show. */
export function FirstInOrder() {
  const { t, words } = useSpeech()
  const { models, tiers } = useEvaluation()
  const goals = tiers.flat()
  const first = models.filter(isFree).slice(0, MOST)
  if (first.length === 0) return null
  return (
    <ol className={styles.first} aria-label={t($ => $.results.first)}>
      {first.map(({ model }) => (
        <li key={model.id}>
          <div>
            <Link href={`/models/${model.id}`}>{words.model(model.id).short}</Link>
            <p>{words.model(model.id).deed}</p>
          </div>
          <ModelMarks model={model} goals={goals} />
          <ModelResources model={model} isNamed />
        </li>
      ))}
    </ol>
  )
}

function isFree({ rank, verdict }: EvaluatedModel): boolean {
  return rank !== null && verdict.kind !== 'barred' && verdict.kind !== 'must'
}
