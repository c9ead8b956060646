import type { Slots } from '../../assessment/Slots.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { seatModels } from '../../scoring/seatModels.ts'
import type { Portfolio } from '../../scoring/walkRanking.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { FreeSlot } from './FreeSlot.tsx'
import styles from './SlotBoard.module.css'
import { TakenSlot } from './TakenSlot.tsx'

interface Props {
  readonly outcome: Portfolio<OperatingModel>
  readonly slots: Slots
}

/** Every slot of the municipality, heaviest first, filled or free: the rule as a picture. */
export function SlotBoard({ outcome, slots }: Props) {
  const { t } = useSpeech()
  const { models } = useEvaluation()
  const { seats } = seatModels(outcome.proposal, slots)
  return (
    <ol className={styles.board} aria-label={t($ => $.results.board)}>
      {seats.map(({ kind, model }, i) => {
        const evaluated = models.find(candidate => candidate.model === model)
        return (
          // The place keeps its key when a model is swapped, so that focus stays in it.
          // biome-ignore lint/suspicious/noArrayIndexKey: the board is a row of places
          <li key={i} className={styles.slot} data-kind={kind} data-free={evaluated === undefined}>
            {evaluated ? (
              <TakenSlot kind={kind} evaluated={evaluated} proposal={outcome.proposal} />
            ) : (
              <FreeSlot kind={kind} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
