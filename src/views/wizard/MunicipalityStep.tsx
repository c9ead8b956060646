import { useState } from 'react'
import { MUNICIPALITY_MAX_LENGTH, type Period } from '../../assessment/Answers.ts'
import { councilTerm } from '../../assessment/councilTerm.ts'
import { known } from '../../assessment/known.ts'
import { Choices } from '../forms/Choices.tsx'
import { Field } from '../forms/Field.tsx'
import { Problem } from '../forms/Problem.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './MunicipalityStep.module.css'
import type { StepProps } from './StepProps.ts'
import { sayProblem } from './sayProblem.ts'

export function MunicipalityStep({ problems }: StepProps) {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const { answer } = useActions()
  const tooLong = problems.find(({ field }) => field === 'municipality')
  return (
    <>
      <Field
        id="municipality"
        label={t($ => $.laterSteps.municipality.name)}
        hint={t($ => $.laterSteps.municipality.nameHint)}
        problem={tooLong && sayProblem(speech, tooLong)}
        isLarge
      >
        {control => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={MUNICIPALITY_MAX_LENGTH}
            value={answers.municipality}
            onChange={event => answer({ municipality: event.target.value })}
          />
        )}
      </Field>
      <PeriodQuestion />
    </>
  )
}

function PeriodQuestion() {
  const { t } = useSpeech()
  const { now } = useServices()
  const answered = useWork().answers.period
  const period = known(answered)
  const { answer } = useActions()
  const term = councilTerm(now().getFullYear())

  const choose = (kind: 'term' | 'years' | 'unknown') => {
    if (kind === 'unknown') answer({ period: 'unknown' })
    else
      answer({
        period: { ...(period ?? term), ...(kind === 'term' && term), kind },
      })
  }
  return (
    <>
      <Question
        id="period"
        legend={t($ => $.laterSteps.municipality.period)}
        hint={t($ => $.laterSteps.municipality.periodHint)}
      >
        <Choices
          name="period"
          value={answered === 'unknown' ? answered : period?.kind}
          onChoose={choose}
          choices={[
            {
              value: 'term',
              label: t($ => $.laterSteps.municipality.term, { from: term.from, to: term.to }),
            },
            { value: 'years', label: t($ => $.laterSteps.municipality.years) },
            {
              value: 'unknown',
              label: t($ => $.wizard.unknown),
              hint: t($ => $.laterSteps.municipality.periodUnknown),
            },
          ]}
        />
      </Question>
      {period?.kind === 'years' && <YearFields period={period} />}
    </>
  )
}

/** Two years that always make a period: an impossible one is kept in the field, not in the answers. */
function YearFields({ period }: { readonly period: Period }) {
  const { t } = useSpeech()
  const { answer } = useActions()
  const [draft, setDraft] = useState({ from: String(period.from), to: String(period.to) })
  const edit = (change: Partial<typeof draft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    const [from, to] = [Number(next.from), Number(next.to)]
    if (isYear(from) && isYear(to) && from <= to) answer({ period: { kind: 'years', from, to } })
  }
  const isWrong = Number(draft.from) !== period.from || Number(draft.to) !== period.to
  return (
    <div className={styles.years}>
      {(['from', 'to'] as const).map(key => (
        <Field
          key={key}
          id={`year-${key}`}
          label={t($ => $.laterSteps.municipality[key])}
          problemAt={isWrong ? 'years-problem' : undefined}
        >
          {control => (
            <input
              {...control}
              type="text"
              inputMode="numeric"
              maxLength={4}
              value={draft[key]}
              onChange={event => edit({ [key]: event.target.value.trim() })}
            />
          )}
        </Field>
      ))}
      <Problem id="years-problem">
        {isWrong && t($ => $.laterSteps.municipality.yearsProblem, { from: period.from, to: period.to })}
      </Problem>
    </div>
  )
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100
}
