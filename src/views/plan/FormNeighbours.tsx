import { Link } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { formAddress, PLAN_ADDRESS } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './FormPlace.module.css'

interface Props {
  readonly previous: ModelId | undefined
  readonly next: ModelId | undefined
}

/** From one model's form to the next, and from the last one back to the plan. */
export function FormNeighbours({ previous, next }: Props) {
  const { t, words } = useSpeech()
  const short = (model: ModelId) => words.model(model).short
  return (
    <nav className={`no-print ${styles.neighbours}`} aria-label={t($ => $.plan.neighbours)}>
      {previous && (
        <Link href={formAddress(previous)} className="button secondary">
          {t($ => $.plan.previous, { model: short(previous) })}
        </Link>
      )}
      <Link href={PLAN_ADDRESS.overview} className={next ? 'button quiet' : 'button'}>
        {t($ => $.plan.toOverview)}
      </Link>
      {next && (
        <Link href={formAddress(next)} className="button">
          {t($ => $.plan.next, { model: short(next) })}
        </Link>
      )}
    </nav>
  )
}
