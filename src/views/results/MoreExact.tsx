import { Link } from 'wouter'
import type { Step } from '../../assessment/Answers.ts'
import { type Assumption, assumptions } from '../../assessment/assumptions.ts'
import { sayAssumption } from '../../i18n/sayAssumption.ts'
import { LocalSwitch } from '../forms/LocalSwitch.tsx'
import { useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Which step would answer what was assumed. */
const STEP_OF: Readonly<Record<Assumption['kind'], Step>> = {
  'goal-unknown': 'goals',
  'all-goals-equal': 'goals',
  'staff-unknown': 'resources',
  'money-unknown': 'resources',
  'slots-unknown': 'resources',
  'in-use-skipped': 'in-use',
  'slots-suggested': 'slots',
  'period-unknown': 'municipality',
}
/** The first two only where something of theirs was assumed. */
const STEPS = ['goals', 'resources', 'in-use', 'slots', 'yardstick', 'municipality'] as const

/** Ways to make the proposal more exact, each with what is assumed until then. */
export function MoreExact() {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  const found = assumptions(useCatalogue(), answers)
  const assumedIn = (step: Step) => found.filter(({ kind }) => STEP_OF[kind] === step)
  const steps = STEPS.filter(step => (step !== 'goals' && step !== 'resources') || assumedIn(step).length > 0)
  const nameOf = (step: (typeof STEPS)[number]) =>
    step === 'goals' || step === 'resources' ? t($ => $.columns[step]) : t($ => $.results.exact.steps[step])
  const sayOf = (step: Step) => {
    const assumed = assumedIn(step)
    if (assumed.length > 0) return assumed.map(assumption => sayAssumption(speech, assumption)).join(' ')
    return step === 'yardstick' && answers.yardstick === undefined ? t($ => $.results.exact.noYardstick) : ''
  }
  return (
    <section aria-labelledby="exact">
      <h2 id="exact">{t($ => $.results.exact.title)}</h2>
      <ul>
        {steps.map(step => (
          <li key={step}>
            <Link href={`/assessment/${step}?return=results`}>{nameOf(step)}</Link>{' '}
            <span className="note">{sayOf(step)}</span>
          </li>
        ))}
        <li>
          <Link href="/assessment/check">{t($ => $.results.exact.steps.check)}</Link>
        </li>
      </ul>
      <LocalSwitch />
    </section>
  )
}
