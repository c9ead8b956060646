import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ProposalCard.module.css'
import { ProposalCard } from './ProposalCard.tsx'

interface Props {
  /** Everything named in the proposal. */
  readonly named: readonly EvaluatedModel[]
  /** Of those, what the heading counts. */
  readonly shown: readonly EvaluatedModel[]
}

/** Models of the proposal side by side. */
export function ProposalBoard({ named, shown }: Props) {
  const { t } = useSpeech()
  return (
    <ol
      className={styles.board}
      aria-label={t($ => $.results.board)}
      data-count={shown.length > 4 ? 'many' : shown.length === 4 ? 'four' : undefined}
    >
      {shown.map((evaluated, i) => (
        // The place keeps its key when a model is swapped, so that focus stays in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: the board is a row of places
        <ProposalCard key={i} evaluated={evaluated} named={named} />
      ))}
    </ol>
  )
}
