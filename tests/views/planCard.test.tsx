import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { sayQuarter } from '../../src/i18n/sayPlan.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { FormPlace } from '../../src/views/plan/FormPlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { renderApp } from './renderApp.tsx'

const continuous = 'group-steering' as ModelId
const oneOff = 'joint-development-projects' as ModelId
async function renderCard(row: PlanRow, language: (typeof LANGUAGES)[number] = 'fi') {
  const rendered = await renderApp(<FormPlace id={row.model} />, {
    language,
    work: { plan: { standing: 'draft', rows: [row] } },
  })
  const field = (key: string) => screen.getByLabelText(key)
  return { ...rendered, field, row: () => rendered.store.getState().work.plan.rows[0] }
}

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('scale and start are chosen by their names', async () => {
    const { say, user, field, row } = await renderCard({ model: continuous }, language)
    const { t } = say
    await user.selectOptions(
      field(t($ => $.fields.scale)),
      t($ => $.fields.choices.partial),
    )
    await user.selectOptions(field(t($ => $.fields.start)), sayQuarter(say, quarterOf(2027, 2)))
    expect(row()).toEqual({ model: continuous, scale: 'partial', start: '2027-Q2' })
    await user.selectOptions(field(t($ => $.fields.scale)), '')
    expect(row()).toEqual({ model: continuous, start: '2027-Q2' })
  })

  test('what is written is kept with the language it was written in', async () => {
    const { say, user, field, row } = await renderCard({ model: continuous }, language)
    await user.type(field(say.t($ => $.fields.lead)), 'Rooli')
    await user.type(field(say.t($ => $.fields.notes)), 'Muistio')
    expect(row()).toEqual({
      model: continuous,
      lead: { text: 'Rooli', lang: language },
      notes: { text: 'Muistio', lang: language },
    })
    expect(field(say.t($ => $.fields.lead))).toHaveAccessibleDescription(say.t($ => $.fields.hints.lead))
  })

  test('text written in another language is marked with it', async () => {
    const other = 'en'
    const { say, field } = await renderCard(
      { model: continuous, lead: { text: 'Chef', lang: other } },
      language,
    )
    expect(field(say.t($ => $.fields.lead))).toHaveAttribute('lang', other)
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('first steps are offered from the catalogue, and stored only once they are the user’s own', async () => {
    const { say, user, field, row } = await renderCard({ model: continuous }, language)
    const { how, bodyLanguage } = say.words.model(continuous)
    const steps = field(say.t($ => $.fields.steps))
    expect(steps).toHaveValue(how.join('\n'))
    expect(steps.getAttribute('lang') ?? language).toBe(bodyLanguage)
    expect(row()).toEqual({ model: continuous })
    await user.type(steps, '!')
    expect(row()?.steps).toEqual({ text: `${how.join('\n')}!`, lang: language })
    await user.click(screen.getByRole('button', { name: say.t($ => $.plan.restoreSteps) }))
    expect(row()).toEqual({ model: continuous })
    expect(steps).toHaveValue(how.join('\n'))
  })
})

describe('the duration', () => {
  test('of a continuous model is continuous until the user says otherwise, and only that is stored', async () => {
    const { say, user, field, row } = await renderCard({ model: continuous })
    const duration = field(say.t($ => $.fields.duration))
    expect(duration).toHaveValue('continuous')
    expect(row()).toEqual({ model: continuous })
    await user.selectOptions(
      duration,
      say.t($ => $.fields.months),
    )
    expect(row()?.duration).toEqual({ kind: 'months', months: 12 })
  })

  test('of a one-off model is open until chosen, and can be left open again', async () => {
    const { say, user, field, row } = await renderCard({ model: oneOff })
    const duration = field(say.t($ => $.fields.duration))
    expect(duration).toHaveValue('')
    await user.selectOptions(
      duration,
      say.t($ => $.fields.continuous),
    )
    expect(row()?.duration).toEqual({ kind: 'continuous' })
    await user.selectOptions(duration, '')
    expect(row()).toEqual({ model: oneOff })
  })

  test('in months can be typed anew, digit by digit', async () => {
    const { say, user, field, row } = await renderCard({
      model: oneOff,
      duration: { kind: 'months', months: 12 },
    })
    const months = field(say.t($ => $.fields.monthCount))
    await user.clear(months)
    await user.type(months, '6')
    expect(row()?.duration).toEqual({ kind: 'months', months: 6 })
  })

  test('takes no month counts that are not possible, and says so', async () => {
    const { say, user, field, row } = await renderCard({
      model: oneOff,
      duration: { kind: 'months', months: 24 },
    })
    const months = field(say.t($ => $.fields.monthCount))
    const problem = say.t($ => $.fields.monthProblem, { most: 240 })
    for (const wrong of ['249', '24x', '0']) {
      await user.clear(months)
      await user.type(months, wrong)
      await user.tab()
      expect(months).toHaveValue(wrong)
      expect(months).toBeInvalid()
      expect(months).toHaveAccessibleDescription(problem)
    }
    await user.clear(months)
    await user.type(months, '9')
    expect(months).toBeValid()
    expect(months).not.toHaveAccessibleDescription()
    expect(row()?.duration).toEqual({ kind: 'months', months: 9 })
  })
})

test('what the self-assessment says against a model or its start stands with the field', async () => {
  const period = { kind: 'term', from: 2031, to: 2034 } as const
  const { say } = await renderApp(<FormPlace id={oneOff} />, {
    language: 'fi',
    work: {
      plan: { standing: 'draft', rows: [{ model: oneOff, start: quarterOf(2027, 1) }] },
      answers: { ...EMPTY_ANSWERS, period, status: { [oneOff]: 'not-for-us' } },
    },
  })
  const { t } = say
  expect(screen.getByLabelText(t($ => $.fields.start))).toHaveAccessibleDescription(
    t($ => $.fields.startOutside, { period: '2031–2034' }),
  )
  expect(screen.getByLabelText(t($ => $.fields.status))).toHaveAccessibleDescription(
    t($ => $.fields.statusElsewhere, { status: t($ => $.status['not-for-us']) }),
  )
})

test('a start chosen under another period stays on offer', async () => {
  const { say, field } = await renderCard({ model: oneOff, start: quarterOf(2031, 3) })
  const start = field(say.t($ => $.fields.start))
  expect(start).toHaveValue('2031-Q3')
  // Undecided, the four years from today's quarter on, and the one from before.
  expect(within(start).getAllByRole('option')).toHaveLength(1 + 17 + 1)
})

test('emptied first steps stay empty', async () => {
  const { say, user, field, row } = await renderCard({ model: continuous })
  await user.clear(field(say.t($ => $.fields.steps)))
  expect(field(say.t($ => $.fields.steps))).toHaveValue('')
  expect(row()?.steps).toEqual({ text: '', lang: 'fi' })
})

test('an emptied field is stored no more', async () => {
  const { say, user, field, row } = await renderCard({ model: continuous, lead: { text: 'x', lang: 'fi' } })
  await user.clear(field(say.t($ => $.fields.lead)))
  expect(row()).toEqual({ model: continuous })
})
