import { useId, useState } from 'react'
import type { Written } from '../../assessment/Written.ts'
import type { GoalId, ModelId } from '../../catalogue/ids.ts'
import { useActions } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import styles from './LocalJudgement.module.css'

interface Props {
  readonly model: ModelId
  readonly goal: GoalId
  /** The reason of a judgement that counts; undefined when there is none. */
  readonly reason: Written | undefined
}

/** A goal judged high here: counts once it has a reason. */
export function JudgedMark({ model, goal, reason }: Props) {
  const { t, language, words } = useSpeech()
  const { judgeMark } = useActions()
  const [isChosen, setIsChosen] = useState(reason !== undefined)
  const [text, setText] = useState(reason?.text ?? '')
  const id = useId()
  const judge = (next: string) =>
    judgeMark(model, goal, next.trim() === '' ? undefined : { text: next, lang: language })
  return (
    <div className={styles.mark}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={event => {
            setIsChosen(event.target.checked)
            judge(event.target.checked ? text : '')
          }}
        />
        <span>{t($ => $.local.mark, { goal: `${goal} ${words.goal(goal).long}` })}</span>
      </label>
      {isChosen && (
        <>
          <label htmlFor={id}>{t($ => $.local.reason)}</label>
          <textarea
            id={id}
            rows={2}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={event => {
              setText(event.target.value)
              judge(event.target.value)
            }}
          />
          <p id={`${id}-hint`} className="note">
            {text.trim() === '' ? t($ => $.local.reasonMissing) : t($ => $.local.reasonHint)}
          </p>
        </>
      )}
    </div>
  )
}
