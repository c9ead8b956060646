import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import type { GoalId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './GoalMark.module.css'
import { NoMark } from './NoMark.tsx'

interface Props {
  readonly goal: GoalId
  /** The municipality's own judgement: framed, and named so. */
  readonly isJudged?: boolean
}

/** A goal's letter in its own shape and colour, both by its place in the catalogue. The name stands beside it for those who can't see it. */
export function GoalMark({ goal, isJudged = false }: Props) {
  const { words } = useSpeech()
  if (isJudged) return <NamedSign goal={goal} kind="judged" />
  return <GoalSign goal={goal} kind="mark" name={`${goal} ${words.goal(goal).short}`} />
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

/** A goal that a model is said to serve: a dashed outline, never to be taken for a mark. */
export function GoalAim({ goal }: { readonly goal: GoalId }) {
  return <NamedSign goal={goal} kind="aim" />
}

function NamedSign({ goal, kind }: Pick<SignProps, 'goal' | 'kind'>) {
  const { t, words } = useSpeech()
  const name = `${goal} ${words.goal(goal).short}`
  return <GoalSign goal={goal} kind={kind} name={t($ => $.signs[kind], { goal: name })} />
}

interface ModelMarksProps {
  readonly model: Pick<OperatingModel, 'marks' | 'aims' | 'local'>
  /** The goals to tell of, in this order: the priorities. All of the catalogue's without it. */
  readonly goals?: readonly GoalId[]
}

/** Both kinds of evidence: marks filled, then as outlines the goals that the source says the model serves besides. */
export function ModelMarks({ model: { marks, aims, local }, goals }: ModelMarksProps) {
  const judged = local === undefined ? [] : local.kind === 'own' ? marks : local.judgedMarks
  const marked = goals?.filter(goal => marks.includes(goal)) ?? marks
  const said = (goals?.filter(goal => aims.includes(goal)) ?? aims).filter(goal => !marks.includes(goal))
  if (marked.length + said.length === 0) return <NoMark />
  return (
    <ul className={styles.row}>
      {marked.map(goal => (
        <li key={goal}>
          <NamedSign goal={goal} kind={judged.includes(goal) ? 'judged' : 'mark'} />
        </li>
      ))}
      {said.map(goal => (
        <li key={goal}>
          <GoalAim goal={goal} />
        </li>
      ))}
    </ul>
  )
}
