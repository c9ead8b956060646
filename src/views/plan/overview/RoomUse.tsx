import { SLOT_KINDS, type Slots } from '../../../assessment/Slots.ts'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { seatModels } from '../../../scoring/seatModels.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './RoomUse.module.css'

interface Props {
  readonly models: readonly OperatingModel[]
  readonly slots: Slots
  /** Those of the models that there is no room for. */
  readonly unseated: readonly OperatingModel[]
}

/** Of each kind, more squares than this say no more than the words beside them. */
const MOST_DRAWN = 12

/** For models of each kind, how much of the room is taken, drawn and in words; and how many are left without. */
export function RoomUse({ models, slots, unseated }: Props) {
  const { t } = useSpeech()
  const seated = models.filter(model => !unseated.includes(model))
  const { seats } = seatModels(seated, slots)
  return (
    <>
      <p>
        {unseated.length === 0
          ? t($ => $.plan.room.fits)
          : t($ => $.plan.room.over, { count: unseated.length })}
      </p>
      <dl className={styles.kinds}>
        {SLOT_KINDS.filter(kind => slots[kind] > 0).map(kind => {
          const uses = seats.filter(seat => seat.kind === kind).map(({ model }) => model !== undefined)
          const taken = uses.filter(Boolean).length
          return (
            <div key={kind}>
              <dt>{t($ => $.plan.room.kinds[kind])}</dt>
              <dd>
                <span>{t($ => $.plan.room.use, { taken, of: uses.length })}</span>
                <span className={styles.boxes} data-kind={kind} aria-hidden="true">
                  {uses.slice(0, MOST_DRAWN).map((isTaken, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
                    <i key={i} data-taken={isTaken} />
                  ))}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
