import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import { SLOT_KINDS, type Slots } from '../assessment/Slots.ts'
import type { Evaluation } from '../scoring/evaluateModels.ts'
import type { ProposalState, Proposed } from '../scoring/proposalState.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'
import { hasOwnJudgement } from './sayReason.ts'

/** The proposal's heading: how many models of each kind of evidence, never what is in use or decided already. */
export function sayProposalHeading(speech: Speech, state: ProposalState): string {
  const said = sayHeading(speech, state)
  return said.charAt(0).toLocaleUpperCase(speech.language) + said.slice(1)
}

function sayHeading(speech: Speech, state: ProposalState): string {
  const { t } = speech
  switch (state.kind) {
    case 'proposed':
      return sayCounts(speech, state)
    case 'own-choices':
      return t($ => $.results.headings.own, { count: state.own.length })
    case 'openings':
      return state.openings.every(({ resources }) => resources === 1)
        ? t($ => $.results.headings.openingsLight)
        : t($ => $.results.headings.openings)
    case 'slots-unknown':
      return t($ => $.results.headings.slotsUnknown)
    case 'no-slots':
      return t($ => $.results.headings.noSlots)
    case 'musts-unseated':
      return t($ => $.results.headings.mustsUnseated)
    case 'nothing-fits':
      return t($ => $.results.headings.nothingFits)
    case 'nothing-left':
      return t($ => $.results.headings.nothingLeft)
    default:
      return state satisfies never
  }
}

function sayCounts({ t }: Speech, { marked, starts }: Proposed): string {
  if (marked.length === 0) return t($ => $.results.headings.starts, { count: starts.length })
  const marks = marked.some(hasOwnJudgement)
    ? t($ => $.results.headings.judged, { count: marked.length })
    : t($ => $.results.headings.marks, { count: marked.length })
  if (starts.length === 0) return marks
  const begin = t($ => $.results.headings.andStarts, { count: starts.length })
  return t($ => $.results.headings.both, { marks, starts: begin })
}

/** What stands below the heading: the goals as ranked, whose word the room is, and what the state asks to be told. */
export function sayProposalLead(
  speech: Speech,
  state: ProposalState,
  { tiers, slots, slotsFrom, starts }: Pick<Evaluation, 'tiers' | 'slots' | 'slotsFrom' | 'starts'>,
): string {
  const { t, language, words } = speech
  const goals = sayGoals(speech, tiers)
  const room =
    slots === undefined
      ? []
      : slotsFrom === 'suggested'
        ? [t($ => $.results.leads.suggested, { room: sayRoom(speech, slots) })]
        : [t($ => $.results.leads.answered, { room: sayRoom(speech, slots) })]
  switch (state.kind) {
    case 'proposed':
      return [goals, ...room].join(' ')
    case 'own-choices':
      return [
        goals,
        starts && SLOT_KINDS.some(kind => starts.free[kind] > 0)
          ? t($ => $.results.leads.ownOpen)
          : t($ => $.results.leads.ownFull),
        ...room,
      ].join(' ')
    case 'openings':
      return [goals, t($ => $.results.leads.openings), ...room].join(' ')
    case 'slots-unknown':
      return [goals, t($ => $.results.leads.slotsUnknown)].join(' ')
    case 'no-slots':
      return [goals, t($ => $.results.leads.noSlots)].join(' ')
    case 'musts-unseated':
      return t($ => $.results.leads.mustsUnseated[state.outcome.missing], {
        models: formatList(
          language,
          state.outcome.models.map(({ id }) => words.model(id).short),
        ),
      })
    case 'nothing-fits':
      return [goals, t($ => $.results.leads.nothingFits), ...room].join(' ')
    case 'nothing-left':
      return t($ => $.results.leads.nothingLeft)
    default:
      return state satisfies never
  }
}

function sayGoals({ t, language, words }: Speech, tiers: PriorityTiers): string {
  const named = tiers.map(tier =>
    formatList(
      language,
      tier.map(goal => words.goal(goal).short),
    ),
  )
  const [only = '', ...others] = named
  if (others.length > 0)
    return t($ => $.results.leads.goals, { tiers: named.map((tier, i) => `${i + 1}. ${tier}`).join(', ') })
  return (tiers[0]?.length ?? 0) > 1
    ? t($ => $.results.leads.goalsEqual, { goals: only })
    : t($ => $.results.leads.goals, { tiers: only })
}

/** For how many models of each weight there is room, lightest first. */
function sayRoom({ t, language }: Speech, slots: Slots): string {
  const kinds = SLOT_KINDS.filter(kind => slots[kind] > 0)
  if (kinds.length === 0) return t($ => $.results.room.none)
  return t($ => $.results.room.some, {
    counts: formatList(
      language,
      kinds.map(kind => t($ => $.results.room[kind], { count: slots[kind] })),
    ),
  })
}
