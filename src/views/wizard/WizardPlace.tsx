import { type ComponentType, type FormEvent, useEffect, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { STEPS, type Step } from '../../assessment/Answers.ts'
import { type StepProblem, stepProblems } from '../../assessment/stepProblems.ts'
import { suggestSlots } from '../../assessment/suggestSlots.ts'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { focusOnProblem } from '../services/focusOnProblem.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { lazyPlace } from '../shell/lazyPlace.tsx'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { MunicipalityStep } from './MunicipalityStep.tsx'
import { PROBLEM_SUMMARY, ProblemSummary } from './ProblemSummary.tsx'
import { ResourcesStep } from './ResourcesStep.tsx'
import type { StepProps } from './StepProps.ts'
import styles from './WizardPlace.module.css'

// The first pages come with the first load, the later ones while these are being answered.
const loadLaterSteps = async () => (await import('./laterSteps.ts')).laterSteps
const laterStep = <Name extends keyof Awaited<ReturnType<typeof loadLaterSteps>>>(name: Name) =>
  lazyPlace<StepProps>(async () => (await loadLaterSteps())[name], false)
const SlotsStep = laterStep('SlotsStep')
const GoalsStep = laterStep('GoalsStep')
const InUseStep = laterStep('InUseStep')
const CheckStep = laterStep('CheckStep')

const PAGES: Readonly<Record<Step, ComponentType<StepProps>>> = {
  municipality: MunicipalityStep,
  resources: ResourcesStep,
  slots: SlotsStep,
  goals: GoalsStep,
  'in-use': InUseStep,
  check: CheckStep,
}

export function WizardPlace({ step }: { readonly step: string }) {
  return isStep(step) ? <WizardStep step={step} /> : <NotFoundPlace />
}

function isStep(step: string): step is Step {
  return (STEPS as readonly string[]).includes(step)
}

/** One thing per page; checked on "Continue", saved at every change. */
function WizardStep({ step }: { readonly step: Step }) {
  const { t } = useSpeech()
  const { catalogue, store } = useServices()
  const { answers } = useWork()
  const { passStep, answer } = useActions()
  const [, go] = useLocation()
  const isReturning = new URLSearchParams(useSearch()).has('return')
  const [isChecked, setIsChecked] = useState(false)
  const problems: readonly StepProblem[] = isChecked ? stepProblems(step, answers, catalogue) : []

  useEffect(() => void loadLaterSteps().catch(() => undefined), [])

  const place = STEPS.indexOf(step)
  const previous = STEPS[place - 1]
  const next = isReturning ? 'check' : STEPS[place + 1]

  const proceed = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The suggested numbers stand in the fields; going on with them is answering with them.
    if (step === 'slots' && answers.slots === undefined) answer({ slots: suggestSlots(answers) })
    if (stepProblems(step, store.getState().work.answers, catalogue).length > 0) {
      focusOn(PROBLEM_SUMMARY, () => setIsChecked(true))
      return
    }
    // A field that still says what is wrong with it holds what the answers do not.
    if (focusOnProblem(event.currentTarget)) return
    passStep(step)
    go(next === undefined ? '/results' : `/assessment/${next}`)
  }

  const heading = t($ => $.wizard.heading, {
    place: place + 1,
    of: STEPS.length,
    title: t($ => $.wizard.titles[step]),
  })
  const Page = PAGES[step]
  return (
    <div className={styles.wizard}>
      <Link
        href={previous && !isReturning ? `/assessment/${previous}` : isReturning ? '/assessment/check' : '/'}
      >
        {t($ => $.wizard.back)}
      </Link>
      <form className={styles.form} onSubmit={proceed} noValidate>
        {problems.length > 0 && <ProblemSummary problems={problems} />}
        <PlaceHeading title={problems.length > 0 ? t($ => $.wizard.errorTitle, { title: heading }) : heading}>
          <span className={styles.step}>{t($ => $.wizard.step, { place: place + 1, of: STEPS.length })}</span>{' '}
          {t($ => $.wizard.titles[step])}
        </PlaceHeading>
        <Page problems={problems} />
        <div className="actions">
          <button type="submit" className="button">
            {step === 'check' ? t($ => $.wizard.toResults) : t($ => $.wizard.continue)}
          </button>
          {step === 'in-use' && (
            <button type="submit" className="button quiet">
              {t($ => $.wizard.skip)}
            </button>
          )}
        </div>
      </form>
    </div>
  )
}
