import { type ComponentType, type FormEvent, useEffect, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { STEPS, type Step } from '../../assessment/Answers.ts'
import { isAssessed } from '../../assessment/firstUnanswered.ts'
import { type StepProblem, stepProblems } from '../../assessment/stepProblems.ts'
import { suggestSlots } from '../../assessment/suggestSlots.ts'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { focusOnProblem } from '../services/focusOnProblem.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { lazyPlace } from '../shell/lazyPlace.tsx'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { GoalsStep } from './GoalsStep.tsx'
import { PROBLEM_SUMMARY, ProblemSummary } from './ProblemSummary.tsx'
import { ResourcesStep } from './ResourcesStep.tsx'
import type { StepProps } from './StepProps.ts'
import styles from './WizardPlace.module.css'
import { placeOf, wayThrough } from './wayThrough.ts'

// The first pages come with the first load, the later ones while these are being answered.
const loadLaterSteps = async () => (await import('./laterSteps.ts')).laterSteps
const laterStep = <Name extends keyof Awaited<ReturnType<typeof loadLaterSteps>>>(name: Name) =>
  lazyPlace<StepProps>(async () => (await loadLaterSteps())[name])
const InUseStep = laterStep('InUseStep')
const SlotsStep = laterStep('SlotsStep')
const YardstickStep = laterStep('YardstickStep')
const MunicipalityStep = laterStep('MunicipalityStep')
const CheckStep = laterStep('CheckStep')

const PAGES: Readonly<Record<Step, ComponentType<StepProps>>> = {
  goals: GoalsStep,
  resources: ResourcesStep,
  'in-use': InUseStep,
  slots: SlotsStep,
  yardstick: YardstickStep,
  municipality: MunicipalityStep,
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
  const returnsTo = new URLSearchParams(useSearch()).get('return')
  const [isChecked, setIsChecked] = useState(false)
  const problems: readonly StepProblem[] = isChecked ? stepProblems(step, answers, catalogue) : []

  useEffect(() => void loadLaterSteps().catch(() => undefined), [])

  const way = wayThrough(step, returnsTo)

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
    go(way.next)
  }

  const { place, of, isLater } = placeOf(step)
  const title = t($ => $.wizard.titles[step])
  const heading = isLater
    ? t($ => $.wizard.laterHeading, { place, of, title })
    : t($ => $.wizard.heading, { place, of, title })
  const Page = PAGES[step]
  return (
    <div className={styles.wizard} data-step={step}>
      <Link href={way.back}>{t($ => $.wizard.back)}</Link>
      <form className={styles.form} onSubmit={proceed} noValidate>
        {problems.length > 0 && <ProblemSummary problems={problems} />}
        <PlaceHeading title={problems.length > 0 ? t($ => $.wizard.errorTitle, { title: heading }) : heading}>
          <span className={styles.step}>
            {isLater ? t($ => $.wizard.laterStep, { place, of }) : t($ => $.wizard.step, { place, of })}
          </span>{' '}
          {title}
        </PlaceHeading>
        <Page problems={problems} />
        <div className="actions">
          <button type="submit" className="button">
            {t($ => $.wizard[way.says])}
          </button>
          {way.next !== '/results' && isLater && isAssessed(answers) && (
            <Link href="/results" className="button quiet">
              {t($ => $.wizard.backToProposal)}
            </Link>
          )}
        </div>
      </form>
    </div>
  )
}
