import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { sayQuarter } from '../../src/i18n/sayPlan.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { PlanPlace } from '../../src/views/plan/PlanPlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const [first, second, third] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId, ModelId]
const written = (text: string) => ({ text, lang: 'fi' })
const decided: Omit<PlanRow, 'model'> = {
  scale: 'full',
  start: quarterOf(2027, 1),
  duration: { kind: 'months', months: 12 },
  lead: written('Johtaja'),
  indicator: written('Mittari'),
}

// Finding by role is slow on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 })

async function renderPlan(
  rows: readonly PlanRow[],
  over: Partial<Plan> = {},
  { language = 'fi', answers = buildAnswers() } = {},
) {
  const rendered = await renderApp(<PlanPlace />, {
    language,
    address: '/plan',
    work: { answers, plan: { standing: 'draft', ...over, rows: [...rows] } },
  })
  const { say, store } = rendered
  const short = (model: ModelId) => say.words.model(model).short
  const item = (model: ModelId) => {
    const found = screen.getByRole('link', { name: short(model) }).closest('li')
    return within(found ?? document.body)
  }
  const button = (label: string, model: ModelId) =>
    screen.getByRole('button', {
      name: new RegExp(`^${label}\\s*:\\s*${short(model).replace(/[()]/g, '.')}$`),
    })
  return { ...rendered, t: say.t, short, item, button, plan: () => store.getState().work.plan }
}

describe.each(LANGUAGES)('in %s', language => {
  test('a row tells the deed, who leads, when it starts, how far it is, and what a decision lacks', async () => {
    const rows = [
      { model: first, start: quarterOf(2027, 2), lead: written('Johtaja'), status: 'decided' as const },
    ]
    const { t, say, item, short } = await renderPlan(rows, {}, { language })
    const row = item(first)
    expect(screen.getByRole('link', { name: short(first) })).toHaveAttribute('href', `#/plan/models/${first}`)
    expect(row.getByText(say.words.model(first).deed)).toBeVisible()
    const lead = row.getByText('Johtaja')
    expect(lead.getAttribute('lang')).toBe(language === 'fi' ? null : 'fi')
    expect(row.getByText(sayQuarter(say, quarterOf(2027, 2)))).toBeVisible()
    expect(row.getByText(t($ => $.fields.choices.decided))).toBeVisible()
    const fields = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(
      (['scale', 'indicator'] as const).map(field => t($ => $.fields[field]).toLocaleLowerCase(language)),
    )
    expect(row.getByText(t($ => $.plan.missing, { fields }))).toBeVisible()
  })
})

describe('the way on', () => {
  test('leads to the first model that lacks something, in the order of the plan', async () => {
    const rows = [{ model: first, ...decided }, { model: second }, { model: third }]
    const { t, short } = await renderPlan(rows)
    expect(screen.getByText(t($ => $.plan.unfinished, { count: 2 }))).toBeVisible()
    const next = screen.getByRole('link', { name: t($ => $.plan.fillIn, { model: short(second) }) })
    expect(next).toHaveAttribute('href', `#/plan/models/${second}`)
  })

  test('leads to the files once nothing is missing', async () => {
    const { t, item } = await renderPlan([{ model: first, ...decided }])
    expect(screen.getByText(t($ => $.plan.finished))).toBeVisible()
    expect(item(first).getByText(t($ => $.plan.complete))).toBeVisible()
    const links = screen.getAllByRole('link', { name: t($ => $.export.title) })
    expect(links.map(link => link.getAttribute('href'))).toEqual(['#/plan/export', '#/plan/export'])
  })
})

describe('the municipality’s own numbers', () => {
  const yardstick = { heavy: { days: 60, euros: 8000 }, light: { days: 10 } }

  test('stand in each row, are summed, and warn when they are more than there is', async () => {
    const [heavy, light] = ['energy-solutions', 'summer-workers'] as [ModelId, ModelId]
    const answers = buildAnswers({ yardstick, workingDays: 65 })
    const { t, item } = await renderPlan([{ model: heavy }, { model: light }], {}, { answers })
    const days = t($ => $.estimate.days, { count: 60 })
    expect(item(heavy).getByText(new RegExp(days))).toBeVisible()
    expect(item(light).getByText(new RegExp(t($ => $.estimate.days, { count: 10 })))).toBeVisible()
    const over = t($ => $.estimate.days, { count: 65 })
    const warning = screen.getByText(new RegExp(t($ => $.estimate.capacity.over, { capacity: over })))
    expect(warning).toHaveTextContent(t($ => $.estimate.days, { count: 70 }))
    expect(warning).toHaveAttribute('data-tone', 'caution')
  })

  test('are said nowhere while there are none', async () => {
    const { container } = await renderPlan([{ model: first }])
    expect(container.textContent).not.toMatch(/työpäiv|oma arvio /)
  })
})

describe('an empty plan', () => {
  test('offers the proposal of the assessment, deeds and all, and takes it in whole', async () => {
    // By the source: with room for one moderate model, group steering is the first with B and D; the light room takes a start.
    const answers = buildAnswers({
      slots: { light: 1, moderate: 1, heavy: 0 },
      importance: { ['B' as GoalId]: 'very', ['D' as GoalId]: 'fairly' },
    })
    const { t, say, user, plan } = await renderPlan([], {}, { answers })
    const offered = screen.getAllByRole('listitem').map(offer => within(offer).getByRole('link'))
    expect(offered).toHaveLength(2)
    expect(screen.getByText(say.words.model('group-steering' as ModelId).deed)).toBeVisible()
    await user.click(screen.getByRole('button', { name: t($ => $.plan.fromProposal) }))
    expect(plan().rows.map(({ model }) => `#/models/${model}`)).toEqual(
      offered.map(link => link.getAttribute('href')),
    )
    expect(plan().rows[0]).toEqual({ model: 'group-steering' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('leads to the assessment while there is none', async () => {
    const { t } = await renderPlan([])
    expect(screen.getByRole('link', { name: t($ => $.start.begin) })).toHaveAttribute('href', '#/assessment')
    expect(screen.queryByRole('button', { name: t($ => $.plan.fromProposal) })).toBeNull()
  })
})

test('each part of the plan is led to, and the one that is shown is marked', async () => {
  const { t } = await renderPlan([{ model: first }])
  const parts = within(screen.getByRole('navigation', { name: t($ => $.plan.parts) })).getAllByRole('link')
  expect(parts.map(link => link.getAttribute('href'))).toEqual(['#/plan', '#/plan/document', '#/plan/export'])
  expect(parts.map(link => link.getAttribute('aria-current'))).toEqual(['page', null, null])
})

test('a removed row leaves the focus on the next one, and comes back with all that it held', async () => {
  const rows: PlanRow[] = [
    { model: first, hours: 40, costEur: 12_000, owner: written('Lautakunta') },
    { model: second },
  ]
  const { t, user, plan, button, store, short } = await renderPlan(rows)
  await user.click(
    button(
      t($ => $.shell.remove),
      first,
    ),
  )
  expect(plan().rows).toEqual([{ model: second }])
  expect(screen.getByRole('link', { name: short(second) })).toHaveFocus()
  act(() => store.getState().actions.undo())
  expect(plan().rows).toEqual(rows)
})

describe('moving a model', () => {
  const rows = [{ model: first }, { model: second }, { model: third }]

  test('changes its place, says the new one, and keeps the focus', async () => {
    const { t, say, user, plan, button } = await renderPlan(rows)
    await user.click(
      button(
        t($ => $.plan.down),
        first,
      ),
    )
    expect(plan()).toMatchObject({ order: 'by-hand', rows: [rows[1], rows[0], rows[2]] })
    const model = say.words.model(first).short
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      t($ => $.plan.place, { model, place: 2, of: 3 }),
    )
    expect(
      button(
        t($ => $.plan.down),
        first,
      ),
    ).toHaveFocus()

    await user.keyboard('{Enter}')
    expect(plan().rows.map(row => row.model)).toEqual([second, third, first])
    // At the end the button is without effect, and still has the focus.
    expect(
      button(
        t($ => $.plan.down),
        first,
      ),
    ).toHaveFocus()
    expect(
      button(
        t($ => $.plan.down),
        first,
      ),
    ).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Enter}')
    expect(plan().rows.map(row => row.model)).toEqual([second, third, first])
    await user.click(
      button(
        t($ => $.plan.up),
        first,
      ),
    )
    expect(plan().rows.map(row => row.model)).toEqual([second, first, third])
    expect(
      button(
        t($ => $.plan.up),
        first,
      ),
    ).toHaveFocus()
  })

  test('is not offered to a model that is alone in its phase', async () => {
    const { t } = await renderPlan([{ model: first, start: quarterOf(2027, 1) }, { model: second }])
    expect(screen.queryByRole('button', { name: new RegExp(`^${t($ => $.plan.up)}`) })).toBeNull()
  })

  test('can be taken back to the order of starts', async () => {
    const dated = [
      { model: first, start: quarterOf(2027, 3) },
      { model: second, start: quarterOf(2027, 2) },
      { model: third, start: quarterOf(2027, 1) },
    ]
    const { t, user, plan } = await renderPlan(dated, { order: 'by-hand' })
    const shown = () => [...document.querySelectorAll('[id^=row-]')].map(link => link.id)
    expect(shown()).toEqual([`row-${third}`, `row-${first}`, `row-${second}`])
    const byTime = screen.getByRole('button', { name: t($ => $.plan.byTime) })
    await user.click(byTime)
    expect(shown()).toEqual([`row-${third}`, `row-${second}`, `row-${first}`])
    expect(plan()).toEqual({ standing: 'draft', rows: dated })
    expect(byTime).not.toBeInTheDocument()
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(t($ => $.plan.orderedByTime))
    expect(screen.getByRole('heading', { name: t($ => $.plan.models) })).toHaveFocus()
  })
})
