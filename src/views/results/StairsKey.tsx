import { Link } from 'wouter'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import type { DrawnStair } from './drawStairs.ts'
import styles from './Staircase.module.css'

interface Props {
  readonly steps: readonly DrawnStair[]
  /** False while nothing is proposed: then no step is filled. */
  readonly hasProposal: boolean
}

/** The names of the steps by number, and what filled, dashed and the star mean. */
export function StairsKey({ steps, hasProposal }: Props) {
  const { t, words } = useSpeech()
  const { shortlist } = useWork()
  const isAnyListed = steps.some(({ stair }) => shortlist.includes(stair.evaluated.model.id))
  return (
    <>
      <p className={`signs ${styles.signs}`}>
        {hasProposal && (
          <>
            <span>
              <i data-in="true" aria-hidden="true" /> {t($ => $.stairs.filled)}
            </span>
            <span>
              <i data-in="false" aria-hidden="true" /> {t($ => $.stairs.dashed)}
            </span>
          </>
        )}
        {isAnyListed && (
          <span>
            <b aria-hidden="true">★</b> {t($ => $.stairs.listed)}
          </span>
        )}
      </p>
      <ol className={styles.key}>
        {steps.map(({ stair: { evaluated, isIn }, place }) => (
          <li key={evaluated.model.id} data-in={isIn === true}>
            <span className={styles.number}>{place}</span>
            <Link href={`/models/${evaluated.model.id}`}>{words.model(evaluated.model.id).short}</Link>
          </li>
        ))}
      </ol>
    </>
  )
}
