import { Link, useLocation } from 'wouter'
import { isAssessed } from '../../assessment/firstUnanswered.ts'
import type { ProposalState } from '../../scoring/proposalState.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ProposalTakes } from './ProposalTakes.tsx'

/** From the proposal onward: one primary way for each state, and comparing where there is something to compare. */
export function ProposalActions({ state }: { readonly state: ProposalState }) {
  const { t } = useSpeech()
  const { plan, answers } = useWork()
  switch (state.kind) {
    case 'proposed':
    case 'own-choices':
      return <PlanActions named={state.named} />
    case 'openings':
      return plan.rows.length > 0 ? <Way to="/plan">{t($ => $.results.toPlan)}</Way> : null
    case 'slots-unknown':
    case 'no-slots':
    case 'nothing-fits':
      return (
        <div className="actions">
          {isAssessed(answers) ? (
            <Link href="/results/models" className="button">
              {t($ => $.results.toModels)}
            </Link>
          ) : (
            <Link href="/assessment" className="button">
              {t($ => $.results.toAssessment)}
            </Link>
          )}
          {state.kind === 'slots-unknown' ? (
            <Link href="/assessment/resources?return=results" className="button secondary">
              {t($ => $.results.toResources)}
            </Link>
          ) : (
            <Link href="/assessment/slots?return=results" className="button secondary">
              {t($ => $.results.setSlots)}
            </Link>
          )}
        </div>
      )
    case 'musts-unseated': {
      const isPlan = state.outcome.models.some(({ id }) => plan.rows.some(({ model }) => model === id))
      return isPlan ? (
        <Way to="/plan">{t($ => $.results.toPlan)}</Way>
      ) : (
        <Way to="/results/try">{t($ => $.results.doors.try.title)}</Way>
      )
    }
    case 'nothing-left':
      return <Way to="/assessment/in-use?return=results">{t($ => $.results.toInUse)}</Way>
    default:
      return state satisfies never
  }
}

function Way({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <div className="actions">
      <Link href={to} className="button">
        {children}
      </Link>
    </div>
  )
}

function PlanActions({ named }: Pick<Extract<ProposalState, { kind: 'proposed' }>, 'named'>) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { addToPlan, addToShortlist } = useActions()
  const [, go] = useLocation()
  const models = named.map(({ model }) => model.id)
  const isWhole = models.every(id => plan.rows.some(({ model }) => model === id))
  return (
    <div className="actions">
      <button
        type="button"
        className="button"
        onClick={() => {
          addToPlan(models)
          go('/plan')
        }}
      >
        {isWhole
          ? t($ => $.results.toPlan)
          : plan.rows.length > 0
            ? t($ => $.controls.plan)
            : t($ => $.results.makePlan)}
      </button>
      {models.length > 1 && (
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            for (const model of models) addToShortlist(model)
            go('/compare')
          }}
        >
          {t($ => $.results.compareProposal)}
        </button>
      )}
      <ProposalTakes named={named} />
    </div>
  )
}
