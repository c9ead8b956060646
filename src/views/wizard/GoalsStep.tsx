import { IMPORTANCES } from '../../assessment/Answers.ts'
import { hasNoPriorities, tieBreakGoals } from '../../assessment/priorityTiers.ts'
import { Choices } from '../forms/Choices.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { GoalMark } from '../signs/GoalMark.tsx'
import { Notice } from '../signs/Notice.tsx'
import styles from './GoalsStep.module.css'
import type { StepProps } from './StepProps.ts'
import { sayProblem } from './sayProblem.ts'

export function GoalsStep({ problems }: StepProps) {
  const speech = useSpeech()
  const { t, words } = speech
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { rateGoal } = useActions()
  const isAnswered = catalogue.goals.every(({ id }) => answers.importance[id] !== undefined)
  return (
    <>
      <p className="lead">{t($ => $.wizard.goals.why)}</p>
      <div className={styles.goals}>
        {catalogue.goals.map(({ id }) => {
          const problem = problems.find(
            candidate => candidate.field === 'importance' && candidate.goal === id,
          )
          return (
            <Question
              key={id}
              id={`importance-${id}`}
              legend={
                <>
                  <GoalMark goal={id} /> {words.goal(id).long}
                </>
              }
              problem={problem && sayProblem(speech, problem)}
              isBeside
            >
              <Choices
                name={`importance-${id}`}
                value={answers.importance[id]}
                onChoose={value => rateGoal(id, value)}
                isCompact
                choices={[
                  ...IMPORTANCES.map(value => ({ value, label: t($ => $.wizard.goals.importance[value]) })),
                  { value: 'unknown' as const, label: t($ => $.wizard.unknown) },
                ]}
              />
            </Question>
          )
        })}
      </div>
      {isAnswered && hasNoPriorities(catalogue, answers) && (
        <Notice>{t($ => $.wizard.goals.allEqual)}</Notice>
      )}
      <TieBreak />
    </>
  )
}

/** Asked only when the top tier holds two goals or more; its answer stands alone above the rest. */
function TieBreak() {
  const { t, words } = useSpeech()
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { answer } = useActions()
  const goals = tieBreakGoals(catalogue, answers)
  if (goals.length === 0) return null
  return (
    <Question id="first" legend={t($ => $.wizard.goals.tieBreak)} hint={t($ => $.wizard.goals.tieBreakHint)}>
      <Choices
        name="first"
        value={answers.first === null ? '' : answers.first}
        onChoose={value => answer({ first: goals.find(goal => goal === value) ?? null })}
        isCompact
        choices={[
          ...goals.map(goal => ({ value: goal as string, label: words.goal(goal).long })),
          { value: '', label: t($ => $.wizard.goals.noDifference) },
        ]}
      />
    </Question>
  )
}
