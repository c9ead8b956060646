import type { Slots } from '../../../assessment/Slots.ts'
import { slotKindOf } from '../../../assessment/Slots.ts'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { sayByWeight } from '../../../i18n/sayPlan.ts'
import { seatModels } from '../../../scoring/seatModels.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './SlotsUse.module.css'

interface Props {
  readonly models: readonly OperatingModel[]
  readonly slots: Slots
  /** Those of the models that have no slot. */
  readonly unseated: readonly OperatingModel[]
}

const MOST_DRAWN = 60

/** The slots as boxes, the heavier the larger: taken, free, and models left without one; the free ones in words too. */
export function SlotsUse({ models, slots, unseated }: Props) {
  const speech = useSpeech()
  const { seats, free } = seatModels(
    models.filter(model => !unseated.includes(model)),
    slots,
  )
  const boxes = [
    ...unseated.map(({ resources }) => ({ kind: slotKindOf(resources), use: 'over' })),
    ...seats.map(({ kind, model }) => ({ kind, use: model ? 'taken' : 'free' })),
  ]
  return (
    <figure className={styles.figure}>
      <div className={styles.boxes} aria-hidden="true">
        {boxes.slice(0, MOST_DRAWN).map(({ kind, use }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
          <i key={i} data-kind={kind} data-use={use} />
        ))}
      </div>
      <figcaption>{speech.t($ => $.plan.freeSlots, { slots: sayByWeight(speech, free) })}</figcaption>
    </figure>
  )
}
