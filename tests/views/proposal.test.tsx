import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/assessment/Answers.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Work } from '../../src/plan/Work.ts'
import { Proposal } from '../../src/views/results/Proposal.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const id = (text: string) => text as ModelId
const goal = (text: string) => text as GoalId
const slots = (light: number, moderate: number, heavy: number) => ({ light, moderate, heavy })
const bd: Answers['importance'] = { [goal('B')]: 'very', [goal('D')]: 'very' }
const work = (answers: Partial<Answers>, over: Partial<Work> = {}) => ({
  ...over,
  answers: buildAnswers({ importance: bd, ...answers }),
})

interface State {
  readonly name: string
  readonly work: Partial<Omit<Work, 'language'>>
  readonly heading: (say: Speech) => string
  readonly lead: (say: Speech) => string
  /** Models on the board from the top; undefined where there is no board. */
  readonly seated?: readonly string[]
}

const states: readonly State[] = [
  {
    name: 'one best portfolio',
    // 6, 10 and 16 hit B and D with two stars; among equals more marks come first, then the source's number.
    work: work({ slots: slots(0, 3, 0) }),
    heading: ({ t }) => t($ => $.results.headings.proposed, { count: 3 }),
    lead: ({ t }) => t($ => $.results.leads.onlyOne),
    seated: ['group-steering', 'idea-funding', 'joint-development-projects'],
  },
  {
    name: 'equally good portfolios',
    work: work({ slots: slots(0, 1, 0), importance: { [goal('E')]: 'very', ...bd } }),
    heading: ({ t }) => t($ => $.results.headings.proposed, { count: 1 }),
    lead: ({ t }) => t($ => $.wizard.slots.yours, { slots: t($ => $.weight.moderate, { count: 1 }) }),
    seated: ['group-steering'],
  },
  {
    name: 'own choices alone',
    // The moderate slot is taken by what is decided; whatever else hits B or D is moderate or heavier.
    work: work({
      slots: slots(1, 1, 0),
      status: { [id('permits-and-regulation')]: 'planned' },
    }),
    heading: ({ t }) => t($ => $.results.headings.ownChoices),
    lead: ({ t }) => t($ => $.results.leads.ownChoices),
    seated: ['permits-and-regulation'],
  },
  {
    name: 'unknown slots',
    work: work({ slots: 'unknown' }),
    heading: ({ t }) => t($ => $.results.headings.slotsUnknown),
    lead: ({ t }) => t($ => $.results.leads.slotsUnknown),
  },
  {
    name: 'unanswered slots',
    work: work({}),
    heading: ({ t }) => t($ => $.results.headings.slotsUnknown),
    lead: ({ t }) => t($ => $.results.leads.slotsUnknown),
  },
  {
    name: 'no slots',
    work: work({ slots: slots(0, 0, 0) }),
    heading: ({ t }) => t($ => $.results.headings.noSlots),
    lead: ({ t }) => t($ => $.results.leads.noSlots),
  },
  {
    name: 'a must that does not fit',
    work: work({ slots: slots(3, 1, 0) }, { pins: { [id('energy-solutions')]: 'must' } }),
    heading: ({ t }) => t($ => $.results.headings.mustsUnseated),
    lead: ({ t, words }) =>
      t($ => $.results.leads.mustsUnseated.heavy, { models: words.model(id('energy-solutions')).short }),
  },
  {
    name: 'nothing that fits',
    work: work({ slots: slots(1, 0, 0) }),
    heading: ({ t }) => t($ => $.results.headings.nothingFits),
    lead: ({ t, words }) =>
      t($ => $.results.leads.nothingFits.moderate, { model: words.model(id('group-steering')).name }),
    seated: [],
  },
  {
    name: 'nothing left',
    work: work({
      slots: slots(1, 1, 1),
      status: Object.fromEntries(catalogue.models.map(model => [model.id, 'in-use'])),
    }),
    heading: ({ t }) => t($ => $.results.headings.nothingLeft),
    lead: ({ t }) => t($ => $.results.leads.nothingLeft),
  },
]

describe.each(LANGUAGES)('in %s', language => {
  test.each(states)('$name: is said in one sentence, and drawn', async ({ work, heading, lead, seated }) => {
    const { say } = await renderApp(<Proposal />, { language, work })
    const { t, words } = say
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading(say))
    expect(screen.getByText(lead(say), { exact: false })).toBeVisible()
    const board = screen.queryByRole('list', { name: t($ => $.results.board) })
    if (seated === undefined) expect(board).not.toBeInTheDocument()
    else {
      const links = within(board ?? document.body).queryAllByRole('link')
      expect(links.map(link => link.textContent)).toEqual(seated.map(model => words.model(id(model)).name))
    }
    const plan = screen.queryByRole('button', { name: t($ => $.results.makePlan) })
    const change = screen.queryByRole('link', { name: t($ => $.results.setSlots) })
    // One way onward in every state: to a plan, or to other slots.
    expect([plan, change].filter(Boolean)).toHaveLength(1)
    expect(Boolean(plan)).toBe(Boolean(seated?.length))
  })
})

test('making a plan adds the proposal and goes there', async () => {
  const { say, user, store } = await renderApp(<Proposal />, { work: work({ slots: slots(0, 1, 0) }) })
  await user.click(screen.getByRole('button', { name: say.t($ => $.results.makePlan) }))
  expect(store.getState().work.plan.rows).toEqual([{ model: 'group-steering' }])
  expect(window.location.hash).toBe('#/plan')
})

test('comparing puts the whole proposal on the shortlist and goes there', async () => {
  const { say, user, store } = await renderApp(<Proposal />, { work: work({ slots: slots(0, 2, 0) }) })
  await user.click(screen.getByRole('button', { name: say.t($ => $.results.compareProposal) }))
  expect(store.getState().work.shortlist).toHaveLength(2)
  expect(window.location.hash).toBe('#/compare')
})
