import { AMOUNTS } from '../../assessment/Answers.ts'
import { Choices } from '../forms/Choices.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
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
                  label: t($ => $.wizard.resources.amounts[value]),
                  hint: t($ => $.wizard.resources[kind][value]),
                })),
                { value: 'unknown' as const, label: t($ => $.wizard.unknown) },
              ]}
            />
          </Question>
        )
      })}
    </>
  )
}
