import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ProposalCard.module.css'
import { ProposalCard } from './ProposalCard.tsx'

/** The models of the proposal side by side; nothing while it names none. */
export function ProposalBoard({ named }: { readonly named: readonly EvaluatedModel[] }) {
  const { t } = useSpeech()
  if (named.length === 0) return null
  return (
    <ol
      className={styles.board}
      aria-label={t($ => $.results.board)}
      data-count={named.length > 4 ? 'many' : named.length === 4 ? 'four' : undefined}
    >
      {named.map((evaluated, i) => (
        // The place keeps its key when a model is swapped, so that focus stays in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: the board is a row of places
        <ProposalCard key={i} evaluated={evaluated} named={named} />
      ))}
    </ol>
  )
}
