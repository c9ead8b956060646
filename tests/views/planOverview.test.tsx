import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Answers } from '../../src/assessment/Answers.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { sayQuarter } from '../../src/i18n/sayPlan.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { PlanOverview } from '../../src/views/plan/overview/PlanOverview.tsx'
import { useCatalogue, useWork } from '../../src/views/services/AppServices.tsx'
import { UndoToast } from '../../src/views/shell/UndoToast.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const id = (text: string) => text as ModelId
const goal = (text: string) => text as GoalId
const slots = (light: number, moderate: number, heavy: number) => ({ light, moderate, heavy })
// By the source: a heavy model marked A, B, C and E; moderate ones with B, D and E; a light one without a mark.
const [heavy, steering, funding, light] = [
  id('energy-solutions'),
  id('group-steering'),
  id('idea-funding'),
  id('summer-workers'),
]
const importance = {
  [goal('A')]: 'fairly',
  [goal('B')]: 'very',
  [goal('D')]: 'very',
  [goal('E')]: 'fairly',
} as const

// Finding by role is slow on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 })

/** The overview of the plan as the store has it, with the undo that the place offers. */
function Overview() {
  return (
    <>
      <PlanOverview entries={planEntries(useWork().plan, useCatalogue())} />
      <UndoToast />
    </>
  )
}

async function show(
  rows: PlanRow[],
  answers: Partial<Answers> = {},
  language: (typeof LANGUAGES)[number] = 'fi',
) {
  const shown = await renderApp(<Overview />, {
    language,
    work: {
      answers: buildAnswers({ importance, slots: slots(1, 1, 0), ...answers }),
      plan: { standing: 'draft', rows },
    },
  })
  const { t, words } = shown.say
  return {
    ...shown,
    t,
    short: (model: ModelId) => words.model(model).short,
    rows: () => shown.store.getState().work.plan.rows,
    button: (name: string) => screen.getByRole('button', { name }),
    fits: () => screen.queryByText(t($ => $.plan.room.fits)),
  }
}

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('a plan over its slots is mended by leaving out the model without one, and that can be undone', async () => {
    const before = [{ model: light }, { model: heavy }]
    const { t, short, user, rows, button, fits } = await show(before, {}, language)
    expect(fits()).not.toBeInTheDocument()
    expect(
      screen.getByText(
        t($ => $.remedy.delay, { count: 1, models: short(heavy) }),
        { exact: false },
      ),
    ).toBeVisible()

    await user.click(button(t($ => $.plan.delay, { count: 1, models: short(heavy) })))
    expect(rows()).toEqual([{ model: light }])
    expect(fits()).toBeVisible()
    expect(screen.getByRole('heading', { name: t($ => $.plan.room.title) })).toHaveFocus()
    expect(screen.getByText(t($ => $.undo['rows-delayed'], { models: short(heavy) }))).toBeVisible()

    await user.click(button(t($ => $.undo.undo)))
    expect(rows()).toEqual(before)
    expect(fits()).not.toBeInTheDocument()
  })

  test('or by another model in its place, with what is lost and gained, and that can be undone', async () => {
    const start = quarterOf(2027, 2)
    const before = [{ model: heavy, start, lead: { text: 'Johtaja', lang: 'fi' as const } }, { model: light }]
    const { t, short, user, rows, button, fits, say } = await show(before, {}, language)
    const name = (letter: string) => `${letter} ${say.words.goal(goal(letter)).short}`
    const said = screen.getByText(
      t($ => $.remedy.swap, { out: short(heavy), in: short(steering) }),
      { exact: false },
    )
    expect(said).toHaveTextContent(t($ => $.remedy.gains, { goals: name('D') }))
    expect(said).toHaveTextContent(t($ => $.remedy.loses, { goals: name('A') }))

    await user.click(button(t($ => $.plan.swap, { model: short(steering) })))
    expect(rows()).toEqual([{ model: steering, start }, { model: light }])
    expect(fits()).toBeVisible()
    await user.click(button(t($ => $.undo.undo)))
    expect(rows()).toEqual(before)
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('the table tells start, end and milestones of each model, and what is not decided', async () => {
    const milestone = { quarter: quarterOf(2027, 4), text: { text: 'Haku auki', lang: 'fi' as const } }
    const { t, short, say, user } = await show(
      [
        {
          model: funding,
          start: quarterOf(2027, 3),
          duration: { kind: 'months', months: 18 },
          milestones: [milestone],
        },
        { model: steering, start: quarterOf(2027, 1) },
        { model: light },
      ],
      {},
      language,
    )
    await user.click(screen.getByText(t($ => $.plan.timelineTable)))
    const row = (model: ModelId) => screen.getByRole('row', { name: new RegExp(`^${short(model)}`) })
    expect(within(row(funding)).getByRole('rowheader')).toHaveTextContent(short(funding))
    expect(row(funding)).toHaveTextContent(sayQuarter(say, quarterOf(2027, 3)))
    expect(row(funding)).toHaveTextContent(sayQuarter(say, quarterOf(2028, 4)))
    const written = within(row(funding)).getByText('Haku auki')
    expect(written.getAttribute('lang')).toBe(language === 'fi' ? null : 'fi')
    expect(row(steering)).toHaveTextContent(t($ => $.duration.continuous))
    expect(within(row(light)).getAllByText(t($ => $.fields.undecided))).toHaveLength(2)
  })
})

test('two models without a slot are left out in one step', async () => {
  const before = [{ model: heavy }, { model: steering }, { model: funding }]
  const { t, user, rows, button, fits } = await show(before)
  await user.click(button(t($ => $.plan.delay, { count: 2, models: '' })))
  expect(rows()).toEqual([{ model: steering }])
  expect(fits()).toBeVisible()
  await user.click(button(t($ => $.undo.undo)))
  expect(rows()).toEqual(before)
})

test('a plan that fits offers nothing to mend, and tells what room is taken and free', async () => {
  const { t, short } = await show([{ model: steering }])
  expect(
    screen.queryByRole('button', { name: t($ => $.plan.delay, { count: 1, models: short(steering) }) }),
  ).toBeNull()
  const room = (kind: 'light' | 'moderate' | 'heavy') =>
    screen.queryByText(t($ => $.plan.room.kinds[kind]))?.parentElement
  expect(room('moderate')).toHaveTextContent(t($ => $.plan.room.use, { taken: 1, of: 1 }))
  expect(room('light')).toHaveTextContent(t($ => $.plan.room.use, { taken: 0, of: 1 }))
  expect(room('heavy')).toBeUndefined()
})

test('unknown slots are asked for', async () => {
  const { t } = await show([{ model: heavy }], { slots: 'unknown' })
  expect(screen.getByRole('link', { name: t($ => $.plan.room.tell) })).toHaveAttribute(
    'href',
    '#/assessment/slots',
  )
})

test('hours and euros are summed where any are told', async () => {
  const { t } = await show([{ model: steering, hours: 120 }, { model: light }])
  expect(screen.getByText(t($ => $.report.said.hours, { sum: '120', known: 1, of: 2 }))).toBeVisible()
  expect(screen.queryByText(t($ => $.report.said.noSums))).toBeNull()
})

test('nothing is said of sums that nobody told', async () => {
  const { t } = await show([{ model: steering }])
  expect(screen.queryByText(t($ => $.report.said.noSums))).toBeNull()
})

test('starts are counted by half-year, and bars are drawn for the models that have one', async () => {
  const { t, container } = await show([
    { model: steering, start: quarterOf(2027, 1) },
    { model: funding, start: quarterOf(2027, 2), duration: { kind: 'months', months: 6 } },
    { model: light },
  ])
  const half = t($ => $.halves.first, { year: 2027 })
  const starts = t($ => $.halves.starts, { half, count: 2 })
  expect(screen.getByText(t($ => $.halves.sentence, { halves: starts }))).toBeVisible()
  const chart = container.querySelector('figure > [aria-hidden=true] text')?.closest('figure')
  expect(chart?.querySelectorAll('rect[data-kind]')).toHaveLength(2)
  expect(chart?.querySelectorAll('rect[data-kind=open]')).toHaveLength(1)
})

test('without any start the timeline says how it comes about', async () => {
  const { t } = await show([{ model: steering }])
  expect(screen.getByText(t($ => $.plan.timelineEmpty))).toBeVisible()
})

describe('the coverage of the goals', () => {
  const items = ({ t }: Pick<Speech, 't'>) =>
    within(screen.getByRole('list', { name: t($ => $.plan.coverageCaption) })).getAllByRole('listitem')
  /** Of a goal's item, what one kind of evidence names. */
  const kind = (item: HTMLElement | undefined, label: string) =>
    within(item ?? document.body).queryByText(label)?.nextElementSibling ?? undefined

  test('names what is planned and in use for each priority in order, and what is missing', async () => {
    const { t, short } = await show([{ model: funding }], {
      slots: slots(0, 1, 0),
      importance: { ...importance, [goal('C')]: 'somewhat' },
      status: { [heavy]: 'in-use' },
    })
    const [b, d, a, e] = items({ t })
    for (const covered of [b, d, e])
      expect(
        kind(
          covered,
          t($ => $.controls.planned),
        ),
      ).toHaveTextContent(short(funding))
    for (const covered of [b, a, e])
      expect(
        kind(
          covered,
          t($ => $.status['in-use']),
        ),
      ).toHaveTextContent(short(heavy))
    expect(
      kind(
        d,
        t($ => $.status['in-use']),
      ),
    ).toBeUndefined()
    expect(screen.getByText(t($ => $.plan.coverageAll))).toBeVisible()
  })

  test('leads from a missing goal to the model that would match it, and says what it takes', async () => {
    const { t, words } = (
      await show([{ model: funding }], {
        slots: slots(0, 1, 0),
        importance: { ...importance, [goal('C')]: 'somewhat' },
      })
    ).say
    expect(screen.getByText(t($ => $.plan.coverageLacks, { count: 2 }))).toBeVisible()
    const [, , a, , c] = items({ t })
    expect(a).toHaveTextContent(t($ => $.plan.coverageReach.instead))
    expect(c).toHaveTextContent(t($ => $.plan.coverageReach.outside.heavy))
    const link = within(c ?? document.body).getByRole('link', { name: words.model(heavy).short })
    expect(link).toHaveAttribute('href', `#/models/${heavy}`)
  })

  test('tells an aim of the source from a mark, and still names the goal as missing', async () => {
    // By the source: summer workers have no mark, and are said to bring the municipality visibility.
    const { t, short } = await show([{ model: light }], { importance: { [goal('E')]: 'very' } })
    const [e] = items({ t })
    expect(
      kind(
        e,
        t($ => $.plan.coverageAimed),
      ),
    ).toHaveTextContent(short(light))
    expect(
      kind(
        e,
        t($ => $.controls.planned),
      ),
    ).toBeUndefined()
    expect(e).toHaveTextContent(t($ => $.plan.coverageMissing))
  })

  test('asks for the goals while none are chosen', async () => {
    const { t } = await show([{ model: steering }], { importance: {} })
    expect(screen.getByRole('link', { name: t($ => $.plan.coverageToGoals) })).toHaveAttribute(
      'href',
      '#/assessment/goals',
    )
    expect(screen.queryByRole('list', { name: t($ => $.plan.coverageCaption) })).toBeNull()
  })
})
