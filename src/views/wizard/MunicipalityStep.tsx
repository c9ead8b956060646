import { useState } from 'react'
import { MUNICIPALITY_MAX_LENGTH, type Period } from '../../assessment/Answers.ts'
import { councilTerm } from '../../assessment/councilTerm.ts'
import { Choices } from '../forms/Choices.tsx'
import { Question } from '../forms/Question.tsx'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './MunicipalityStep.module.css'
import { sayProblem } from './problemWords.ts'
import type { StepProps } from './StepProps.ts'

export function MunicipalityStep({ problems }: StepProps) {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const { answer } = useActions()
  const tooLong = problems.find(({ field }) => field === 'municipality')
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="municipality">{t($ => $.wizard.municipality.name)}</label>
        <p id="municipality-hint" className="note">
          {t($ => $.wizard.municipality.nameHint)}
        </p>
        {tooLong && <p className={styles.problem}>{sayProblem(speech, tooLong)}</p>}
        <input
          id="municipality"
          type="text"
          autoComplete="off"
          maxLength={MUNICIPALITY_MAX_LENGTH}
          aria-describedby="municipality-hint"
          value={answers.municipality}
          onChange={event => answer({ municipality: event.target.value })}
        />
      </div>
      <PeriodQuestion />
    </>
  )
}

function PeriodQuestion() {
  const { t } = useSpeech()
  const { now } = useServices()
  const { period } = useWork().answers
  const { answer } = useActions()
  const term = councilTerm(now().getFullYear())

  const choose = (kind: 'term' | 'years' | 'unknown') => {
    if (kind === 'unknown') answer({ period: 'unknown' })
    else
      answer({
        period: { ...(typeof period === 'object' ? period : term), ...(kind === 'term' && term), kind },
      })
  }
  return (
    <>
      <Question
        id="period"
        legend={t($ => $.wizard.municipality.period)}
        hint={t($ => $.wizard.municipality.periodHint)}
      >
        <Choices
          name="period"
          value={typeof period === 'object' ? period.kind : period}
          onChoose={choose}
          choices={[
            { value: 'term', label: t($ => $.wizard.municipality.term, { from: term.from, to: term.to }) },
            { value: 'years', label: t($ => $.wizard.municipality.years) },
            {
              value: 'unknown',
              label: t($ => $.wizard.unknown),
              hint: t($ => $.wizard.municipality.periodUnknown),
            },
          ]}
        />
      </Question>
      {typeof period === 'object' && period.kind === 'years' && <YearFields period={period} />}
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
        <div key={key} className={styles.field}>
          <label htmlFor={`year-${key}`}>{t($ => $.wizard.municipality[key])}</label>
          <input
            id={`year-${key}`}
            type="text"
            inputMode="numeric"
            maxLength={4}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'years-problem' : undefined}
            value={draft[key]}
            onChange={event => edit({ [key]: event.target.value.trim() })}
          />
        </div>
      ))}
      {isWrong && (
        <p id="years-problem" className={styles.problem}>
          {t($ => $.wizard.municipality.yearsProblem, { from: period.from, to: period.to })}
        </p>
      )}
    </div>
  )
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100
}
