import { AMOUNTS } from '../../assessment/Answers.ts'
import { MOST_DAYS, MOST_EUROS } from '../../assessment/wholeAmount.ts'
import { AmountField } from '../forms/AmountField.tsx'
import { Choices } from '../forms/Choices.tsx'
import { FieldGrid } from '../forms/FieldGrid.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ResourcesStep.module.css'
import type { StepProps } from './StepProps.ts'
import { sayProblem } from './sayProblem.ts'

export function ResourcesStep({ problems }: StepProps) {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const { answer } = useActions()
  return (
    <>
      <p className="lead">{t($ => $.wizard.resources.why)}</p>
      <div className={styles.questions}>
        {(['staff', 'money'] as const).map(kind => {
          const problem = problems.find(({ field }) => field === kind)
          return (
            <Question
              key={kind}
              id={kind}
              legend={t($ => $.wizard.resources[kind].legend)}
              problem={problem && sayProblem(speech, problem)}
            >
              <Choices
                name={kind}
                value={answers[kind]}
                onChoose={value => answer({ [kind]: value })}
                choices={[
                  ...AMOUNTS.map(value => ({
                    value,
                    label: t($ => $.wizard.resources[kind][value]),
                    hint: t($ => $.wizard.resources[kind][`${value}Hint`]),
                  })),
                  { value: 'unknown' as const, label: t($ => $.wizard.unknown) },
                ]}
              />
            </Question>
          )
        })}
      </div>
      <ExactNumbers />
    </>
  )
}

/** Folded away unless given: few know them, and nothing waits for them. */
function ExactNumbers() {
  const { t } = useSpeech()
  const { workingDays, euros } = useWork().answers
  const { answer } = useActions()
  return (
    <details className="fold">
      <summary>{t($ => $.wizard.resources.exact)}</summary>
      <p className="note">{t($ => $.wizard.resources.exactHint)}</p>
      <FieldGrid isPaired>
        <AmountField
          id="working-days"
          label={t($ => $.amount.days)}
          amount={workingDays}
          most={MOST_DAYS}
          isMoney={false}
          onChange={amount => answer({ workingDays: amount })}
        />
        <AmountField
          id="euros"
          label={t($ => $.amount.euros)}
          amount={euros}
          most={MOST_EUROS}
          isMoney
          onChange={amount => answer({ euros: amount })}
        />
      </FieldGrid>
    </details>
  )
}
