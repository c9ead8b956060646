import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { sayFieldWithUnit } from '../../src/i18n/sayField.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS } from '../../src/plan/RowField.ts'
import { ROW_STATUSES } from '../../src/plan/rowFields.ts'
import { PlanModels } from '../../src/views/plan/PlanModels.tsx'
import { useCatalogue, useWork } from '../../src/views/services/AppServices.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

const [first, second, third] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId, ModelId]
const quarters = [quarterOf(2027, 1), quarterOf(2027, 2), quarterOf(2027, 3)]
const written = (text: string, lang = 'fi') => ({ text, lang })

/** The plan's rows, as the store has them. */
function Models() {
  return <PlanModels entries={planEntries(useWork().plan, useCatalogue())} quarters={quarters} />
}

async function renderRows(
  rows: readonly PlanRow[],
  language: (typeof LANGUAGES)[number] = 'fi',
  over: Partial<Plan> = {},
  answers = EMPTY_ANSWERS,
) {
  const rendered = await renderApp(<Models />, {
    language,
    work: { answers, plan: { standing: 'draft', ...over, rows: [...rows] } },
  })
  const { store, say } = rendered
  const plan = () => store.getState().work.plan
  const card = (model: ModelId) => within(screen.getByRole('article', { name: new RegExp(nameOf(model)) }))
  const nameOf = (model: ModelId) => say.words.model(model).name.replace(/[()]/g, '.')
  const button = (label: string, model: ModelId) =>
    screen.getByRole('button', {
      name: new RegExp(`^${label}\\s*:\\s*${say.words.model(model).short.replace(/[()]/g, '.')}$`),
    })
  return { ...rendered, plan, row: (at = 0) => plan().rows[at], card, button, t: say.t }
}

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('every written field of a model is kept with the language it was written in', async () => {
    const { t, user, row } = await renderRows([{ model: first }], language)
    const fields = WRITTEN_FIELDS.filter(field => field !== 'steps')
    for (const field of fields) {
      await user.click(screen.getByLabelText(t($ => $.fields[field])))
      await user.paste(`Oma ${field}`)
    }
    expect(row()).toEqual({
      model: first,
      ...Object.fromEntries(fields.map(field => [field, written(`Oma ${field}`, language)])),
    })
  })

  test('how far a model has come is chosen by its name, and can be left open again', async () => {
    const { t, user, row } = await renderRows([{ model: first }], language)
    const status = screen.getByLabelText(t($ => $.fields.status))
    for (const choice of ROW_STATUSES) {
      await user.selectOptions(
        status,
        t($ => $.fields.choices[choice]),
      )
      expect(row()).toEqual({ model: first, status: choice })
    }
    await user.selectOptions(status, '')
    expect(row()).toEqual({ model: first })
  })

  test('what is no whole number stays in its field, with words on what to do, and is not saved', async () => {
    const { t, user, row } = await renderRows([{ model: first, days: 40 }], language)
    const days = screen.getByLabelText(t($ => $.fields.days))
    expect(days).toBeValid()
    await user.clear(days)
    await user.type(days, '40,5')
    await user.tab()
    expect(days).toHaveValue('40,5')
    expect(days).toBeInvalid()
    const most = formatNumber(language, 100_000)
    expect(days).toHaveAccessibleDescription(
      new RegExp(t($ => $.amount.problem, { most }).replace(/\s/g, '\\s')),
    )
    expect(row()).toEqual({ model: first })

    await user.clear(days)
    expect(days).toBeValid()
    await user.type(days, '41')
    expect(row()).toEqual({ model: first, days: 41 })
  })

  test('milestones are added, written and removed, and the focus goes along', async () => {
    const { t, user, row } = await renderRows([{ model: first, start: quarterOf(2027, 2) }], language)
    const add = screen.getByRole('button', { name: t($ => $.fields.addMilestone) })
    const quarter = (place: number) => screen.getByLabelText(t($ => $.fields.milestoneQuarter, { place }))
    const text = (place: number) => screen.getByLabelText(t($ => $.fields.milestone, { place }))
    const remove = (place: number) =>
      screen.getByRole('button', { name: t($ => $.fields.removeMilestone, { place }) })

    await user.click(add)
    expect(quarter(1)).toHaveFocus()
    expect(quarter(1)).toHaveValue('2027-Q2')
    await user.type(text(1), 'Kriteerit')
    await user.selectOptions(quarter(1), '2027-Q3')
    await user.click(add)
    expect(quarter(2)).toHaveFocus()
    expect(quarter(2)).toHaveValue('2027-Q3')
    await user.type(text(2), 'Raportti')
    expect(row()?.milestones).toEqual([
      { number: 0, quarter: '2027-Q3', text: written('Kriteerit', language) },
      { number: 1, quarter: '2027-Q3', text: written('Raportti', language) },
    ])

    await user.click(remove(1))
    expect(row()?.milestones).toHaveLength(1)
    expect(text(1)).toHaveValue('Raportti')
    expect(remove(1)).toHaveFocus()
    await user.click(remove(1))
    expect(add).toHaveFocus()
    expect(row()).toEqual({ model: first, start: '2027-Q2' })
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('days and euros are whole numbers, and stand as the language writes them when left', async () => {
    const { t, user, row } = await renderRows([{ model: first }], language)
    const [days, euros] = [
      screen.getByLabelText(t($ => $.fields.days)),
      screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur')),
    ]
    await user.type(days, '1 200')
    expect(days).toHaveValue('1 200')
    await user.type(euros, '12000 €')
    await user.tab()
    expect(row()).toEqual({ model: first, days: 1200, costEur: 12_000 })
    expect(days).toHaveValue(formatNumber(language, 1200))
    expect(euros).toHaveValue(formatNumber(language, 12_000))
    expect(days).toHaveAttribute('inputmode', 'numeric')
    await user.click(euros)
    expect(euros).toHaveValue('12000')
  })
})

describe('an amount', () => {
  test('over the limit is not saved', async () => {
    const { t, user, row } = await renderRows([{ model: first }])
    const euros = screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))
    await user.type(euros, '1000000001')
    expect(euros).toHaveValue('1000000001')
    expect(euros).toBeInvalid()
    expect(row()).toEqual({ model: first })
  })

  test('is replaced as a whole by what is typed after moving to it by keyboard', async () => {
    const { t, user, row } = await renderRows([{ model: first, costEur: 12_000 }])
    await user.click(screen.getByLabelText(t($ => $.fields.days)))
    await user.tab()
    expect(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))).toHaveFocus()
    await user.keyboard('5')
    expect(row()).toEqual({ model: first, costEur: 5 })
  })

  test('in hours, of an older plan, stands as written until days are', async () => {
    const { t, user, row } = await renderRows([{ model: first, hours: 40 }])
    const days = screen.getByLabelText(t($ => $.fields.days))
    expect(days).toHaveValue('')
    expect(days).toHaveAccessibleDescription(
      expect.stringContaining(t($ => $.fields.hoursBefore, { hours: '40' })),
    )
    await user.type(days, 'noin')
    expect(row()).toEqual({ model: first, hours: 40 })
    await user.clear(days)
    await user.type(days, '6')
    expect(row()).toEqual({ model: first, days: 6 })
  })

  test('in days follows the yardstick until it is written, and again when it is emptied', async () => {
    const level = ({ 1: 'light', 2: 'moderate', 3: 'heavy' } as const)[catalogue.models[0]?.resources ?? 1]
    const answers = { ...EMPTY_ANSWERS, yardstick: { [level]: { days: 50, euros: 1000 } } }
    const { t, user, row } = await renderRows([{ model: first }], 'fi', {}, answers)
    const days = screen.getByLabelText(t($ => $.fields.days))
    expect(days).toHaveValue('50')
    expect(days).toHaveAccessibleDescription(expect.stringContaining(t($ => $.fields.daysByYardstick)))
    expect(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))).toHaveValue('')
    expect(row()).toEqual({ model: first })
    await user.click(days)
    await user.keyboard('35')
    expect(row()).toEqual({ model: first, days: 35 })
    await user.clear(days)
    await user.tab()
    expect(days).toHaveValue('50')
    expect(row()).toEqual({ model: first })
  })

  test('of zero is an amount', async () => {
    const { t, user, row } = await renderRows([{ model: first }])
    await user.type(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur')), '0')
    await user.tab()
    expect(row()).toEqual({ model: first, costEur: 0 })
    expect(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))).toHaveValue('0')
  })

  test('that cannot be read is there again when its row comes back, and gone once mended', async () => {
    const { t, user, row, button, store } = await renderRows([{ model: first }])
    const days = () => screen.getByLabelText(t($ => $.fields.days))
    const leaveAndReturn = async () => {
      await user.click(
        button(
          t($ => $.shell.remove),
          first,
        ),
      )
      expect(screen.queryByLabelText(t($ => $.fields.days))).toBeNull()
      act(() => store.getState().actions.undo())
    }
    await user.type(days(), '40 pv')
    await user.type(screen.getByLabelText(t($ => $.fields.lead)), 'J')
    await leaveAndReturn()
    expect(days()).toHaveValue('40 pv')
    expect(days()).toBeInvalid()
    await user.clear(days())
    await leaveAndReturn()
    expect(days()).toHaveValue('')
    expect(row()).toEqual({ model: first, lead: written('J') })
  })

  test('that was removed with its row comes back with it', async () => {
    const rows: PlanRow[] = [
      {
        model: first,
        hours: 40,
        costEur: 12_000,
        status: 'decided',
        owner: written('Lautakunta'),
        milestones: [{ quarter: quarterOf(2027, 3), text: written('Raportti') }],
      },
      { model: second },
    ]
    const { t, user, plan, button, store } = await renderRows(rows)
    await user.click(
      button(
        t($ => $.shell.remove),
        first,
      ),
    )
    expect(plan().rows).toEqual([{ model: second }])
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
    act(() => store.getState().actions.undo())
    expect(plan().rows).toEqual(rows)
  })
})

describe('milestones', () => {
  const milestones = [1, 2, 3].map(n => ({ quarter: quarterOf(2027, 1), text: written(`Tavoite ${n}`) }))

  test('come back to their place', async () => {
    const { t, user, row, store } = await renderRows([{ model: first, milestones }])
    await user.click(screen.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 2 }) }))
    expect(row()?.milestones?.map(({ text }) => text.text)).toEqual(['Tavoite 1', 'Tavoite 3'])
    expect(screen.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 2 }) })).toHaveFocus()
    expect(store.getState().undos.at(-1)?.removal).toEqual({ kind: 'milestone-removed', model: first })
    act(() => store.getState().actions.undo())
    expect(row()?.milestones).toEqual(milestones)
  })

  test('keep a quarter that lies outside the period', async () => {
    const { t } = await renderRows([
      { model: first, milestones: [{ quarter: quarterOf(2020, 1), text: written('Vanha') }] },
    ])
    expect(screen.getByLabelText(t($ => $.fields.milestoneQuarter, { place: 1 }))).toHaveValue('2020-Q1')
  })
})

describe('more details', () => {
  const details = () => screen.getByRole('article').querySelector('details')

  test('are folded while they hold nothing', async () => {
    await renderRows([{ model: first, lead: written('Rooli'), scale: 'full' }])
    expect(details()).not.toHaveAttribute('open')
  })

  test.each([
    { hours: 0 },
    { owner: written('Lautakunta') },
    { notes: written('Muistio') },
    { milestones: [{ quarter: quarterOf(2027, 1), text: written('') }] },
  ])('open by themselves where they hold %j', async over => {
    await renderRows([{ model: first, ...over }])
    expect(details()).toHaveAttribute('open')
  })
})

describe('"same as above"', () => {
  const same = (field: string) => ({ name: new RegExp(`^${field}:.*Johtaja`) })

  test('fills an empty field with the nearest text above, in its language, and gives the field the focus', async () => {
    const rows = [
      { model: first, lead: written('Johtaja') },
      { model: second, lead: written('Johtaja, Direktör', 'sv') },
      { model: third },
    ]
    const { t, user, row, card } = await renderRows(rows)
    const label = t($ => $.fields.lead)
    await user.click(card(third).getByRole('button', same(label)))
    expect(row(2)?.lead).toEqual(written('Johtaja, Direktör', 'sv'))
    expect(card(third).getByLabelText(label)).toHaveFocus()
    expect(card(third).queryByRole('button', same(label))).not.toBeInTheDocument()
    // Undone as any other text is.
    await user.clear(card(third).getByLabelText(label))
    expect(row(2)).toEqual({ model: third })
    expect(card(third).getByRole('button', same(label))).toBeVisible()
  })

  test('is offered neither above the first text nor beside a text', async () => {
    const rows = [{ model: first }, { model: second, lead: written('Johtaja') }, { model: third }]
    const { t, card } = await renderRows(rows)
    const offers = (model: ModelId) => card(model).queryAllByRole('button', same(t($ => $.fields.lead)))
    expect([first, second, third].map(model => offers(model).length)).toEqual([0, 0, 1])
  })

  test('is offered for the fields in which people repeat themselves', async () => {
    const repeated = ['lead', 'partners', 'owner', 'funding', 'source'] as const
    const filled = Object.fromEntries(WRITTEN_FIELDS.map(f => [f, written('Johtaja')]))
    const { t, card } = await renderRows([{ model: first, ...filled }, { model: second }])
    const offered = card(second)
      .getAllByRole('button')
      .map(button => button.textContent ?? '')
      .filter(text => text.includes(t($ => $.fields.same)))
    expect(offered).toHaveLength(repeated.length)
    for (const field of repeated)
      expect(card(second).getByRole('button', same(t($ => $.fields[field])))).toBeInTheDocument()
  })

  test('looks up the page, not the order in which the rows were chosen', async () => {
    const rows = [
      { model: first, start: quarterOf(2027, 3) },
      { model: second, start: quarterOf(2027, 1), lead: written('Johtaja') },
    ]
    const { t, card } = await renderRows(rows)
    expect(card(first).getByRole('button', same(t($ => $.fields.lead)))).toBeVisible()
  })
})

describe('moving a model', () => {
  const rows = [{ model: first }, { model: second }, { model: third }]

  test('changes its place, says the new one, and keeps the focus', async () => {
    const { t, say, user, plan, button } = await renderRows(rows)
    await user.click(
      button(
        t($ => $.plan.down),
        first,
      ),
    )
    expect(plan()).toMatchObject({ order: 'by-hand', rows: [rows[1], rows[0], rows[2]] })
    const model = say.words.model(first).short
    expect(screen.getByRole('status')).toHaveTextContent(t($ => $.plan.place, { model, place: 2, of: 3 }))
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
    const { t } = await renderRows([{ model: first, start: quarterOf(2027, 1) }, { model: second }])
    expect(screen.queryByRole('button', { name: new RegExp(`^${t($ => $.plan.up)}`) })).toBeNull()
  })

  test('can be taken back to the order of starts', async () => {
    const dated = [
      { model: first, start: quarterOf(2027, 3) },
      { model: second, start: quarterOf(2027, 2) },
      { model: third, start: quarterOf(2027, 1) },
    ]
    const { t, user, plan } = await renderRows(dated, 'fi', { order: 'by-hand' })
    const shown = () => screen.getAllByRole('heading', { level: 3 }).map(heading => heading.id)
    expect(shown()).toEqual([`model-${third}`, `model-${first}`, `model-${second}`])
    const byTime = screen.getByRole('button', { name: t($ => $.plan.byTime) })
    await user.click(byTime)
    expect(shown()).toEqual([`model-${third}`, `model-${second}`, `model-${first}`])
    expect(plan()).toEqual({ standing: 'draft', rows: dated })
    expect(byTime).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(t($ => $.plan.orderedByTime))
    expect(screen.getByRole('heading', { name: t($ => $.phases['first-months']) })).toHaveFocus()
  })
})
