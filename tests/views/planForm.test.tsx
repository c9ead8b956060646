import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { sayFieldWithUnit } from '../../src/i18n/sayField.ts'
import { sayQuarter } from '../../src/i18n/sayPlan.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS } from '../../src/plan/RowField.ts'
import { ROW_STATUSES } from '../../src/plan/rowFields.ts'
import { FormPlace } from '../../src/views/plan/FormPlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

const [first, second, third] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId, ModelId]
const written = (text: string, lang = 'fi') => ({ text, lang })

/** The form of one of the plan's models, the first unless told. */
async function renderForm(
  rows: readonly PlanRow[],
  { model = rows[0]?.model ?? '', language = 'fi', answers = EMPTY_ANSWERS }: Setting = {},
) {
  const rendered = await renderApp(<FormPlace id={model} />, {
    language,
    work: { answers, plan: { standing: 'draft', rows: [...rows] } },
  })
  const row = (at = 0) => rendered.store.getState().work.plan.rows[at]
  return { ...rendered, row, t: rendered.say.t }
}

interface Setting {
  readonly model?: string
  readonly language?: (typeof LANGUAGES)[number]
  readonly answers?: Answers
}

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('every written field of a model is kept with the language it was written in', async () => {
    const { t, user, row } = await renderForm([{ model: first }], { language })
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
    const { t, user, row } = await renderForm([{ model: first }], { language })
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
    const { t, user, row } = await renderForm([{ model: first, days: 40 }], { language })
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
    const { t, user, row } = await renderForm([{ model: first, start: quarterOf(2027, 2) }], { language })
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
    const { t, user, row } = await renderForm([{ model: first }], { language })
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
    const { t, user, row } = await renderForm([{ model: first }])
    const euros = screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))
    await user.type(euros, '1000000001')
    expect(euros).toHaveValue('1000000001')
    expect(euros).toBeInvalid()
    expect(row()).toEqual({ model: first })
  })

  test('is replaced as a whole by what is typed after moving to it by keyboard', async () => {
    const { t, user, row } = await renderForm([{ model: first, costEur: 12_000 }])
    await user.click(screen.getByLabelText(t($ => $.fields.days)))
    await user.tab()
    expect(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))).toHaveFocus()
    await user.keyboard('5')
    expect(row()).toEqual({ model: first, costEur: 5 })
  })

  test('in hours, of an older plan, stands as written until days are', async () => {
    const { t, user, row } = await renderForm([{ model: first, hours: 40 }])
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
    const { t, user, row } = await renderForm([{ model: first }], { answers })
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
    const { t, user, row } = await renderForm([{ model: first }])
    await user.type(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur')), '0')
    await user.tab()
    expect(row()).toEqual({ model: first, costEur: 0 })
    expect(screen.getByLabelText(sayFieldWithUnit({ t }, 'costEur'))).toHaveValue('0')
  })

  test('that cannot be read is there again when its row comes back, and gone once mended', async () => {
    const { t, user, row, store } = await renderForm([{ model: first }])
    const { removeRow, undo } = store.getState().actions
    const days = () => screen.getByLabelText(t($ => $.fields.days))
    const leaveAndReturn = () => {
      act(() => removeRow(first))
      expect(screen.queryByLabelText(t($ => $.fields.days))).toBeNull()
      act(undo)
    }
    await user.type(days(), '40 pv')
    await user.type(screen.getByLabelText(t($ => $.fields.lead)), 'J')
    leaveAndReturn()
    expect(days()).toHaveValue('40 pv')
    expect(days()).toBeInvalid()
    await user.clear(days())
    leaveAndReturn()
    expect(days()).toHaveValue('')
    expect(row()).toEqual({ model: first, lead: written('J') })
  })
})

describe('milestones', () => {
  const milestones = [1, 2, 3].map(n => ({ quarter: quarterOf(2027, 1), text: written(`Tavoite ${n}`) }))

  test('come back to their place', async () => {
    const { t, user, row, store } = await renderForm([{ model: first, milestones }])
    await user.click(screen.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 2 }) }))
    expect(row()?.milestones?.map(({ text }) => text.text)).toEqual(['Tavoite 1', 'Tavoite 3'])
    expect(screen.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 2 }) })).toHaveFocus()
    expect(store.getState().history.undos.at(-1)?.removal).toEqual({
      kind: 'milestone-removed',
      model: first,
    })
    act(() => store.getState().actions.undo())
    // Each under the number of its place, by which calendars have known it.
    expect(row()?.milestones).toEqual(milestones.map((one, number) => ({ ...one, number })))
  })

  test('keep a quarter that lies outside the period', async () => {
    const { t } = await renderForm([
      { model: first, milestones: [{ quarter: quarterOf(2020, 1), text: written('Vanha') }] },
    ])
    expect(screen.getByLabelText(t($ => $.fields.milestoneQuarter, { place: 1 }))).toHaveValue('2020-Q1')
  })
})

describe('more details', () => {
  const details = () => document.querySelector('details')

  test('are folded while they hold nothing', async () => {
    await renderForm([{ model: first, lead: written('Rooli'), scale: 'full' }])
    expect(details()).not.toHaveAttribute('open')
  })

  test.each([
    { hours: 0 },
    { owner: written('Lautakunta') },
    { notes: written('Muistio') },
    { milestones: [{ quarter: quarterOf(2027, 1), text: written('') }] },
  ])('open by themselves where they hold %j', async over => {
    await renderForm([{ model: first, ...over }])
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
    const { t, user, row } = await renderForm(rows, { model: third })
    const label = t($ => $.fields.lead)
    await user.click(screen.getByRole('button', same(label)))
    expect(row(2)?.lead).toEqual(written('Johtaja, Direktör', 'sv'))
    expect(screen.getByLabelText(label)).toHaveFocus()
    expect(screen.queryByRole('button', same(label))).not.toBeInTheDocument()
    // Undone as any other text is.
    await user.clear(screen.getByLabelText(label))
    expect(row(2)).toEqual({ model: third })
    expect(screen.getByRole('button', same(label))).toBeVisible()
  })

  test.each([
    [first, 0],
    [second, 0],
    [third, 1],
  ])('is offered neither above the first text nor beside a text: %s', async (model, offers) => {
    const rows = [{ model: first }, { model: second, lead: written('Johtaja') }, { model: third }]
    const { t } = await renderForm(rows, { model })
    expect(screen.queryAllByRole('button', same(t($ => $.fields.lead)))).toHaveLength(offers)
  })

  test('is offered for the fields in which people repeat themselves', async () => {
    const repeated = ['lead', 'partners', 'owner', 'funding', 'source'] as const
    const filled = Object.fromEntries(WRITTEN_FIELDS.map(f => [f, written('Johtaja')]))
    const { t } = await renderForm([{ model: first, ...filled }, { model: second }], { model: second })
    const offered = screen
      .getAllByRole('button', { hidden: true })
      .map(button => button.textContent ?? '')
      .filter(text => text.includes(t($ => $.fields.same)))
    expect(offered).toHaveLength(repeated.length)
    for (const field of repeated)
      expect(
        screen.getByRole('button', { hidden: true, ...same(t($ => $.fields[field])) }),
      ).toBeInTheDocument()
  })

  test('looks up the plan, not the order in which the rows were chosen', async () => {
    const rows = [
      { model: first, start: quarterOf(2027, 3) },
      { model: second, start: quarterOf(2027, 1), lead: written('Johtaja') },
    ]
    const { t } = await renderForm(rows)
    expect(screen.getByRole('button', same(t($ => $.fields.lead)))).toBeVisible()
  })
})

describe('the form', () => {
  const rows = [
    { model: first, start: quarterOf(2027, 1), lead: written('Johtaja') },
    { model: second, start: quarterOf(2027, 2) },
    { model: third },
  ]

  test.each(LANGUAGES)('says in %s whose it is, what one would do, and what is missing', async language => {
    const { t, say } = await renderForm(rows, { model: third, language })
    const { name, deed } = say.words.model(third)
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getByText(deed)).toBeVisible()
    // Its duration is continuous by the source.
    const fields = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(
      (['scale', 'start', 'lead', 'indicator'] as const).map(field =>
        t($ => $.fields[field]).toLocaleLowerCase(language),
      ),
    )
    expect(screen.getByText(t($ => $.plan.missing, { fields }))).toBeVisible()
    expect(document.title).toMatch(name)
  })

  test('keeps its fields, its neighbours and the focus when a chosen start moves the model in the plan', async () => {
    const { t, say, user, row } = await renderForm(rows, { model: third })
    const neighbours = () => screen.getAllByRole('link').map(link => link.getAttribute('href'))
    const before = neighbours()
    const start = screen.getByLabelText(t($ => $.fields.start))
    const same = { name: new RegExp(`^${t($ => $.fields.lead)}:`) }
    expect(screen.getByRole('button', same)).toBeVisible()
    await user.selectOptions(start, sayQuarter(say, quarterOf(2026, 4)))
    expect(row(2)?.start).toBe('2026-Q4')
    expect(screen.getByLabelText(t($ => $.fields.start))).toBe(start)
    expect(start).toHaveFocus()
    expect(neighbours()).toEqual(before)
    expect(screen.getByRole('button', same)).toBeVisible()
  })

  test('leads to the model before, to the next one and back to the plan', async () => {
    const { t, say } = await renderForm(rows, { model: second })
    const link = (name: string) => screen.getByRole('link', { name })
    const short = (model: ModelId) => say.words.model(model).short
    expect(link(t($ => $.plan.previous, { model: short(first) }))).toHaveAttribute(
      'href',
      `#/plan/models/${first}`,
    )
    expect(link(t($ => $.plan.next, { model: short(third) }))).toHaveAttribute(
      'href',
      `#/plan/models/${third}`,
    )
    expect(link(t($ => $.plan.toOverview))).toHaveAttribute('href', '#/plan')
  })

  test('is there for the models of the plan alone', async () => {
    const { t } = await renderForm([{ model: first }], { model: second })
    expect(screen.getByRole('heading', { level: 1, name: t($ => $.notFound.title) })).toBeVisible()
  })
})
