import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import head from './CardHead.module.css'
import styles from './PlanPlace.module.css'
import { modelHeadingId } from './useRowMoves.ts'

interface Props {
  readonly model: OperatingModel
  /** In the whole plan, from 1. */
  readonly place: number
  /** What stands below the name. */
  readonly summary: ReactNode
  /** Buttons that stand beside the name. */
  readonly children: ReactNode
}

export function CardHead({ model, place, summary, children }: Props) {
  const { words } = useSpeech()
  return (
    <div className={styles.head}>
      <div className={head.name}>
        <h3 id={modelHeadingId(model.id)} tabIndex={-1}>
          <span className={head.place}>{place}.</span>{' '}
          <Link href={`/models/${model.id}`}>{words.model(model.id).name}</Link>
        </h3>
        <div className={styles.facts}>
          <ModelResources model={model} />
          <ModelMarks model={model} />
          <OwnBadge model={model} />
        </div>
        {summary}
      </div>
      <div className={head.tools}>{children}</div>
    </div>
  )
}
