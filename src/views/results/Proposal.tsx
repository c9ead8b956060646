import { Link } from 'wouter'
import type { Slots } from '../../assessment/Slots.ts'
import { formatList } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { type ProposalState, proposalState } from './ProposalState.ts'
import { SlotBoard } from './SlotBoard.tsx'

/** The proposal in one sentence and as slots filled with models; every odd case has a screen of its own. */
export function Proposal() {
  const speech = useSpeech()
  const { t } = speech
  const evaluation = useEvaluation()
  const { slots, slotsFrom } = evaluation
  const state = proposalState(evaluation, slots)
  const isProposed = state.kind === 'proposed' || state.kind === 'own-choices'
  const isBoard = isProposed || state.kind === 'nothing-fits'
  return (
    <section className="stack" aria-label={t($ => $.results.proposal)}>
      <PlaceHeading title={t($ => $.places.results)}>{sayHeading(speech, state)}</PlaceHeading>
      <p className="lead">{sayLead(speech, state, slotsFrom === 'answered' ? slots : undefined)}</p>
      {isBoard && slots && <SlotBoard outcome={state.outcome} slots={slots} />}
      {isProposed ? (
        <ProposalActions proposal={state.outcome.proposal} />
      ) : (
        <p>
          <Link href="/assessment/slots?return" className="button">
            {t($ => $.results.setSlots)}
          </Link>
        </p>
      )}
    </section>
  )
}

function sayHeading({ t }: Speech, state: ProposalState): string {
  switch (state.kind) {
    case 'proposed':
      return t($ => $.results.headings.proposed, { count: state.outcome.proposal.length })
    case 'own-choices':
      return t($ => $.results.headings.ownChoices)
    case 'slots-unknown':
      return t($ => $.results.headings.slotsUnknown)
    case 'no-slots':
      return t($ => $.results.headings.noSlots)
    case 'musts-unseated':
      return t($ => $.results.headings.mustsUnseated)
    case 'nothing-left':
      return t($ => $.results.headings.nothingLeft)
    case 'nothing-fits':
      return t($ => $.results.headings.nothingFits)
    default:
      return state satisfies never
  }
}

function sayLead(speech: Speech, state: ProposalState, slots: Slots | undefined): string {
  const { t, language, words } = speech
  const withSlots = (sentence: string) =>
    slots ? `${sentence} ${t($ => $.wizard.slots.yours, { slots: sayByWeight(speech, slots) })}` : sentence
  switch (state.kind) {
    case 'proposed': {
      const { optimal, share } = state.outcome
      const always = [...share.values()].filter(value => value === 1).length
      const portfolios = optimal.toLocaleString(language)
      const sentence =
        optimal === 1n
          ? t($ => $.results.leads.onlyOne)
          : always === 0
            ? t($ => $.results.leads.allSwappable, { portfolios })
            : t($ => $.results.leads.equallyGood, { portfolios, count: always })
      return withSlots(sentence)
    }
    case 'own-choices':
      return withSlots(t($ => $.results.leads.ownChoices))
    case 'slots-unknown':
      return t($ => $.results.leads.slotsUnknown)
    case 'no-slots':
      return t($ => $.results.leads.noSlots)
    case 'musts-unseated': {
      const names = state.outcome.models.map(({ id }) => words.model(id).short)
      return t($ => $.results.leads.mustsUnseated[state.outcome.missing], {
        models: formatList(language, names),
      })
    }
    case 'nothing-left':
      return t($ => $.results.leads.nothingLeft)
    case 'nothing-fits':
      return t($ => $.results.leads.nothingFits[state.nearest.needs], {
        model: words.model(state.nearest.model.id).name,
      })
    default:
      return state satisfies never
  }
}
