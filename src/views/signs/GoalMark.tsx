import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './GoalMark.module.css'

interface Props {
  readonly goal: GoalId
  /** The municipality's own judgement: an outline, and a word for those who can't see it. */
  readonly isJudged?: boolean
}

/** A goal's letter in its own shape and colour, both by its place in the catalogue. The name stands beside it for those who can't see it. */
export function GoalMark({ goal, isJudged = false }: Props) {
  const { t, words } = useSpeech()
  const name = `${goal} ${words.goal(goal).short}${isJudged ? ` (${t($ => $.local.judgedHere)})` : ''}`
  return <GoalSign goal={goal} kind={isJudged ? 'judged' : 'mark'} name={name} />
}

interface SignProps {
  readonly goal: GoalId
  /** A published mark is filled, one judged here filled and framed; an aim of the source is a dashed outline. */
  readonly kind: 'mark' | 'judged' | 'aim'
  readonly name: string
}

function GoalSign({ goal, kind, name }: SignProps) {
  const { catalogue } = useSpeech()
  const place = catalogue.goals.findIndex(({ id }) => id === goal)
  return (
    <span className={styles.mark} title={name} data-kind={kind}>
      <span className={styles.shape} data-place={place} aria-hidden="true">
        {goal}
      </span>
      <span className="hidden-visually">{name}</span>
    </span>
  )
}

/** A model's marks in a row, as a list for screen readers; none is said in words. */
export function ModelMarks({
  model: { marks, local },
}: {
  readonly model: Pick<OperatingModel, 'marks' | 'local'>
}) {
  const { t } = useSpeech()
  if (marks.length === 0) return <span className={styles.none}>{t($ => $.columns.noMarks)}</span>
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  return (
    <ul className={styles.row}>
      {marks.map(goal => (
        <li key={goal}>
          <GoalMark goal={goal} isJudged={judged.includes(goal)} />
        </li>
      ))}
    </ul>
  )
}

interface ModelSignsProps {
  readonly model: Pick<OperatingModel, 'marks' | 'aims' | 'local'>
  /** The goals to tell of, in this order: the priorities. */
  readonly goals: readonly GoalId[]
}

/** Both kinds of evidence for some goals: marks filled, then as outlines what the source says the model serves besides. */
export function ModelSigns({ model: { marks, aims, local }, goals }: ModelSignsProps) {
  const { t, words } = useSpeech()
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  const signs = [
    ...goals
      .filter(goal => marks.includes(goal))
      .map(goal => ({ goal, kind: judged.includes(goal) ? ('judged' as const) : ('mark' as const) })),
    ...goals
      .filter(goal => aims.includes(goal) && !marks.includes(goal))
      .map(goal => ({ goal, kind: 'aim' as const })),
  ]
  if (signs.length === 0) return null
  return (
    <ul className={styles.row}>
      {signs.map(({ goal, kind }) => (
        <li key={goal}>
          <GoalSign
            goal={goal}
            kind={kind}
            name={t($ => $.signs[kind], { goal: `${goal} ${words.goal(goal).short}` })}
          />
        </li>
      ))}
    </ul>
  )
}
