import { useState } from 'react'
import type { Written } from '../../assessment/Written.ts'
import type { GoalId, ModelId } from '../../catalogue/ids.ts'
import { Tick } from '../forms/Tick.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LocalJudgement.module.css'
import { ReasonField } from './ReasonField.tsx'

interface Props {
  readonly model: ModelId
  readonly goal: GoalId
  /** Undefined when the goal is not judged high here. */
  readonly reason: Written | undefined
}

/** A goal judged high here: counts once it has a reason. */
export function JudgedMark({ model, goal, reason }: Props) {
  const { t, language, words } = useSpeech()
  const { judgeMark } = useActions()
  // Unchosen by mistake and chosen again, it has its reason back.
  const [last, setLast] = useState(reason)
  return (
    <div className={styles.mark}>
      <Tick
        checked={reason !== undefined}
        onChange={event => {
          setLast(reason)
          judgeMark(model, goal, event.target.checked ? (last ?? { text: '', lang: language }) : undefined)
        }}
      >
        {t($ => $.local.mark, { goal: `${goal} ${words.goal(goal).long}` })}
      </Tick>
      {reason && <ReasonField reason={reason} onChange={next => judgeMark(model, goal, next)} />}
    </div>
  )
}
