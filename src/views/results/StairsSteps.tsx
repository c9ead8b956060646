import { Link } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import type { Stair } from '../../scoring/staircase.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import type { Drawing } from './drawStairs.ts'
import styles from './Staircase.module.css'

interface Props {
  readonly drawing: Drawing
  readonly listed: readonly ModelId[]
  readonly say: (stair: Stair, place: number) => string
}

/** Every step drawn is a link to its model; its whole column can be hit. */
export function StairsSteps({ drawing: { steps, base, height }, listed, say }: Props) {
  const { words } = useSpeech()
  return steps.map(({ stair, place, x, width, top }) => {
    const { model, explanation } = stair.evaluated
    const middle = x + width / 2
    return (
      <Link
        key={model.id}
        href={`/models/${model.id}`}
        aria-label={say(stair, place)}
        className={styles.step}
      >
        <title>{`${place}. ${words.model(model.id).name}`}</title>
        <rect x={x} y={0} width={width} height={height} className={styles.column} />
        <rect
          x={x + 1}
          y={top}
          width={Math.max(1, width - 2)}
          height={base - top}
          rx={3}
          className={styles.box}
          data-in={stair.isIn === true}
        />
        <text x={middle} y={top - 9} className={styles.letters}>
          {explanation.hits.map(({ goal }) => goal).join('')}
        </text>
        <text
          x={middle}
          y={Math.min(top + 22, base - 6)}
          className={styles.place}
          data-in={stair.isIn === true}
        >
          {place}
          {listed.includes(model.id) && '★'}
        </text>
      </Link>
    )
  })
}
