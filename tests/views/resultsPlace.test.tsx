import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/assessment/Answers.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Work } from '../../src/plan/Work.ts'
import { ResultsPlace } from '../../src/views/results/ResultsPlace.tsx'
import { goal, model, slots } from '../fixtures/ids.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const bd: Answers['importance'] = { [goal('B')]: 'very', [goal('D')]: 'very' }
const eThenD: Answers['importance'] = { [goal('E')]: 'very', [goal('D')]: 'fairly' }
const work = (answers: Partial<Answers>, over: Partial<Work> = {}) => ({
  ...over,
  answers: buildAnswers({ importance: bd, passed: ['resources', 'goals'], ...answers }),
})
const plan = (...models: readonly string[]): Work['plan'] => ({
  standing: 'draft',
  rows: models.map(id => ({ model: model(id) })),
})
const every = (status: 'in-use') =>
  Object.fromEntries(catalogue.models.map(({ id }) => [id, status])) as Answers['status']

interface State {
  readonly name: string
  readonly work: Partial<Omit<Work, 'language'>>
  /** Without its capital, as it may be said in digits or spelled out. */
  readonly heading: (say: Speech) => string
  /** Models on the board from the top; undefined where there is no board. */
  readonly seated?: readonly string[]
  /** What the primary way says; undefined where there is none. */
  readonly primary: ((say: Speech) => string) | undefined
}
const makePlan = ({ t }: Speech) => t($ => $.results.makePlan)
const toPlan = ({ t }: Speech) => t($ => $.results.toPlan)
const toAssessment = ({ t }: Speech) => t($ => $.results.toAssessment)

const states: readonly State[] = [
  {
    name: 'marks alone',
    // 6, 10 and 16 hit B and D with two stars; among equals more marks come first, then the source's number.
    work: work({ slots: slots(0, 3, 0) }),
    heading: ({ t }) => t($ => $.results.headings.marks, { count: 3 }),
    seated: ['group-steering', 'idea-funding', 'joint-development-projects'],
    primary: makePlan,
  },
  {
    name: 'starts alone',
    work: work({ slots: slots(2, 0, 0), importance: eThenD }),
    heading: ({ t }) => t($ => $.results.headings.starts, { count: 2 }),
    seated: ['diploma', 'annual-award'],
    primary: makePlan,
  },
  {
    name: 'a mark and starts',
    work: work({ slots: slots(2, 1, 0), importance: eThenD }),
    heading: ({ t }) =>
      t($ => $.results.headings.both, {
        marks: t($ => $.results.headings.marks, { count: 1 }),
        starts: t($ => $.results.headings.andStarts, { count: 2 }),
      }),
    seated: ['group-steering', 'diploma', 'annual-award'],
    primary: makePlan,
  },
  {
    name: 'own choices alone',
    // The moderate slot is taken by what is decided, and the plan has the rest.
    work: work({ slots: slots(0, 1, 0), status: { [model('permits-and-regulation')]: 'planned' } }),
    heading: ({ t }) => t($ => $.results.headings.own, { count: 1 }),
    seated: ['permits-and-regulation'],
    primary: makePlan,
  },
  {
    name: 'the plan takes all there is room for',
    work: work({ slots: slots(0, 2, 0) }, { plan: plan('group-steering', 'idea-funding') }),
    heading: ({ t }) => t($ => $.results.headings.own, { count: 2 }),
    seated: ['group-steering', 'idea-funding'],
    primary: toPlan,
  },
  {
    name: 'openings alone',
    // No light model has a mark, and none is said to serve emissions.
    work: work({ slots: slots(1, 0, 0), importance: { [goal('A')]: 'very' } }),
    heading: ({ t }) => t($ => $.results.headings.openingsLight),
    primary: undefined,
  },
  {
    name: 'unknown slots, the assessment not finished',
    work: { answers: buildAnswers({ importance: bd, slots: 'unknown' }) },
    heading: ({ t }) => t($ => $.results.headings.slotsUnknown),
    primary: toAssessment,
  },
  {
    name: 'no slots',
    work: { answers: buildAnswers({ importance: bd, slots: slots(0, 0, 0) }) },
    heading: ({ t }) => t($ => $.results.headings.noSlots),
    primary: toAssessment,
  },
  {
    name: 'a must that does not fit',
    work: work({ slots: slots(3, 1, 0) }, { pins: { [model('energy-solutions')]: 'must' } }),
    heading: ({ t }) => t($ => $.results.headings.mustsUnseated),
    primary: ({ t }) => t($ => $.results.doors.try.title),
  },
  {
    name: 'a plan that does not fit',
    work: work({ slots: slots(3, 1, 0) }, { plan: plan('energy-solutions') }),
    heading: ({ t }) => t($ => $.results.headings.mustsUnseated),
    primary: toPlan,
  },
  {
    name: 'nothing left',
    work: work({ slots: slots(1, 1, 1), status: every('in-use') }),
    heading: ({ t }) => t($ => $.results.headings.nothingLeft),
    primary: ({ t }) => t($ => $.results.toInUse),
  },
]

describe.each(LANGUAGES)('in %s', language => {
  test.each(states)('$name: has a screen of its own and one way onward', async state => {
    const { say } = await renderApp(<ResultsPlace />, { language, work: state.work })
    const { t, words } = say
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent?.toLowerCase()).toBe(state.heading(say).toLowerCase())
    expect(heading.textContent).toMatch(/^\p{Lu}|^\d/u)
    const board = screen.queryByRole('list', { name: t($ => $.results.board) })
    const links = board ? within(board).getAllByRole('heading', { level: 2 }) : []
    expect(links.map(link => link.textContent)).toEqual(
      (state.seated ?? []).map(id => words.model(model(id)).short),
    )
    const ways = [...document.querySelectorAll('.button:not(.secondary, .quiet)')]
    expect(ways.map(way => way.textContent)).toEqual(state.primary ? [state.primary(say)] : [])
    expect(ways.map(way => way.textContent)).not.toContain(t($ => $.results.setSlots))
  })

  test('nothing is said of slots, marks or weightings', async () => {
    const banned = {
      fi: /paik[ak]|merkin[tn]|osum|painotu|ydinosuu/i,
      sv: /\bplatser|markering|viktning|kärnandel/i,
      en: /\bslots?\b|\bmarks?\b|weighting|core index/i,
    }[language]
    for (const state of states) {
      const { unmount } = await renderApp(<ResultsPlace />, { language, work: state.work })
      expect(document.body.textContent).not.toMatch(banned)
      unmount()
    }
  })
})

test('a mark is said to be published, and an aim to be the source’s word', async () => {
  const { say } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(1, 1, 0), importance: eThenD }),
  })
  const { t, words } = say
  const [mark, start] = within(screen.getByRole('list', { name: t($ => $.results.board) }))
    .getAllByRole('heading', { level: 2 })
    .map(heading => within(heading.closest('li') ?? document.body))
  const named = { goal: `E ${words.goal(goal('E')).short}` }
  expect(mark?.getByText(t($ => $.results.kinds.mark))).toBeVisible()
  expect(mark?.getAllByText(t($ => $.signs.mark, named))[0]).toBeInTheDocument()
  expect(start?.getByText(t($ => $.results.kinds.start))).toBeVisible()
  expect(start?.getAllByText(t($ => $.signs.aim, named))[0]).toBeInTheDocument()
  expect(start?.getByText(words.model(model('diploma')).deed)).toBeVisible()
})

test('what is in the plan stands apart from what is proposed, which alone the heading counts', async () => {
  const { say } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(0, 2, 0) }, { plan: plan('group-steering') }),
  })
  const { t, words } = say
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    t($ => $.results.headings.marks, { count: 1 }),
  )
  expect(
    within(screen.getByRole('list', { name: t($ => $.results.board) })).getAllByRole('heading'),
  ).toHaveLength(1)
  const own = within(screen.getByRole('region', { name: `${t($ => $.standing['in-plan'].short)}: 1` }))
  expect(own.getByRole('link', { name: words.model(model('group-steering')).short })).toBeVisible()
  expect(own.getByRole('link', { name: t($ => $.results.toPlan) })).toHaveAttribute('href', '#/plan')
})

test('adding to the plan adds what is not in it, and goes there', async () => {
  const { say, user, store } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(0, 2, 0) }, { plan: plan('idea-funding') }),
  })
  await user.click(screen.getByRole('button', { name: say.t($ => $.controls.plan) }))
  expect(store.getState().work.plan.rows).toEqual([{ model: 'idea-funding' }, { model: 'group-steering' }])
  expect(window.location.hash).toBe('#/plan')
})

test('openings are chosen one by one, and none beforehand', async () => {
  const { say, user, store } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(1, 0, 0), importance: { [goal('A')]: 'very' } }),
  })
  const add = () => screen.getAllByRole('button', { name: new RegExp(`^${say.t($ => $.controls.plan)}`) })
  expect(add().length).toBeLessThanOrEqual(6)
  expect(store.getState().work.plan.rows).toEqual([])
  await user.click(add()[0] as HTMLElement)
  expect(store.getState().work.plan.rows).toHaveLength(1)
  // It takes the only room there was.
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    say.t($ => $.results.headings.own, { count: 1 }),
  )
})

test('comparing puts the whole proposal on the shortlist and goes there', async () => {
  const { say, user, store } = await renderApp(<ResultsPlace />, { work: work({ slots: slots(0, 2, 0) }) })
  await user.click(screen.getByRole('button', { name: say.t($ => $.results.compareProposal) }))
  expect(store.getState().work.shortlist).toHaveLength(2)
  expect(window.location.hash).toBe('#/compare')
})

test('the swap that would reach a goal left out is tried without touching the answers', async () => {
  const importance = { ...bd, [goal('A')]: 'fairly', [goal('E')]: 'fairly' } as const
  const { say, user, store } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(2, 2, 0), importance }),
  })
  await user.click(screen.getByRole('button', { name: say.t($ => $.advice.accept) }))
  expect(store.getState().work.pins).toEqual({})
  expect(Object.values(store.getState().trials.at(-1)?.pins ?? {}).toSorted()).toEqual(['must', 'must-not'])
  expect(window.location.hash).toBe('#/results/try')
})

test('a card says of what its level is, and that it is an own choice once', async () => {
  const { say } = await renderApp(<ResultsPlace />, {
    work: work(
      { slots: slots(1, 0, 0), importance: { [goal('A')]: 'very' } },
      { pins: { [model('educational-cooperation')]: 'must' } },
    ),
  })
  const { t, words } = say
  const [heading] = within(screen.getByRole('list', { name: t($ => $.results.board) })).getAllByRole(
    'heading',
  )
  const card = within(heading?.closest('li') ?? document.body)
  const level = words.resources(1).toLowerCase()
  expect(card.getByText(`${t($ => $.columns.resources)}: ${level}`)).toBeVisible()
  expect(card.getAllByText(t($ => $.standing.pinned.short))).toHaveLength(1)
})

test('a swap names the other model', async () => {
  // Of 11, 12 and 13, equals said to serve the image, two fit in.
  const { say } = await renderApp(<ResultsPlace />, {
    work: work({ slots: slots(2, 0, 0), importance: eThenD }),
  })
  const other = say.words.model(model('summer-workers')).short
  const swap = say.t($ => $.results.swap, { models: other })
  expect(screen.getAllByText(text => text.startsWith(swap))).toHaveLength(2)
})
