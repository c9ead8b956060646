import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Answers, STEPS } from '../../src/assessment/Answers.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import '../../src/views/wizard/laterSteps.ts'
import { WizardPlace } from '../../src/views/wizard/WizardPlace.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const continueButton = ({ t }: Speech) => screen.getByRole('button', { name: t($ => $.wizard.continue) })

const goals = catalogue.goals.map(({ id }) => id)
const importances = (...words: readonly Answers['importance'][GoalId][]): Answers['importance'] =>
  Object.fromEntries(goals.map((goal, i) => [goal, words[i % words.length]]))

/** The words of each problem that an unanswered step is refused for. */
const problems = {
  municipality: ({ t }: Speech) => [t($ => $.wizard.problems.period)],
  resources: ({ t }: Speech) => [t($ => $.wizard.problems.staff), t($ => $.wizard.problems.money)],
  slots: ({ t }: Speech) => [t($ => $.wizard.problems.slots)],
  goals: ({ t, words }: Speech) =>
    goals.map(goal => t($ => $.wizard.problems.importance, { goal: words.goal(goal).long })),
} as const

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test.each(['municipality', 'resources', 'slots', 'goals'] as const)(
    'an unanswered %s step is refused, once for each question, in the summary and at the field',
    async step => {
      const { say, user } = await renderApp(<WizardPlace step={step} />, { language })
      await screen.findAllByRole('group')
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      await user.click(continueButton(say))
      const summary = screen.getByRole('alert')
      expect(summary).toHaveFocus()
      const items = within(summary).getAllByRole('button')
      expect(items.map(item => item.textContent)).toEqual(problems[step](say))
      for (const problem of problems[step](say)) expect(screen.getAllByText(problem)).toHaveLength(2)
      const [before = ''] = say.t($ => $.wizard.errorTitle, { title: '§' }).split('§')
      expect(document.title.startsWith(before)).toBe(true)
    },
  )

  test('an item of the summary leads to the first answer of its question', async () => {
    const { say, user } = await renderApp(<WizardPlace step="resources" />, { language })
    await user.click(continueButton(say))
    await user.click(screen.getByRole('button', { name: say.t($ => $.wizard.problems.money) }))
    const money = screen.getByRole('group', { name: say.t($ => $.wizard.resources.money.legend) })
    expect(within(money).getAllByRole('radio')[0]).toHaveFocus()
    expect(money).toHaveAccessibleDescription(say.t($ => $.wizard.problems.money))
  })

  test('a heading tells the step, and so does the title', async () => {
    const { say } = await renderApp(<WizardPlace step="goals" />, { language })
    const title = say.t($ => $.wizard.heading, {
      place: 4,
      of: STEPS.length,
      title: say.t($ => $.wizard.titles.goals),
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(document.title).toBe(`${title} – Tiekartturi`)
  })

  test('nothing is chosen beforehand, and every question can be answered with "I don’t know"', async () => {
    const { say, user, store } = await renderApp(<WizardPlace step="goals" />, { language })
    const unknown = await screen.findAllByRole('radio', { name: say.t($ => $.wizard.unknown) })
    expect(unknown).toHaveLength(goals.length)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    for (const radio of unknown) await user.click(radio)
    await user.click(continueButton(say))
    expect(window.location.hash).toBe('#/assessment/in-use')
    expect(store.getState().work.answers.importance).toEqual(importances('unknown'))
  })
})

test('a repaired question leaves the summary, the others stay', async () => {
  const { say, user } = await renderApp(<WizardPlace step="resources" />)
  await user.click(continueButton(say))
  const staff = screen.getByRole('group', { name: say.t($ => $.wizard.resources.staff.legend) })
  await user.click(within(staff).getByRole('radio', { name: say.t($ => $.wizard.unknown) }))
  expect(within(screen.getByRole('alert')).getAllByRole('button')).toHaveLength(1)
  expect(within(staff).getByRole('radio', { name: say.t($ => $.wizard.unknown) })).toHaveFocus()
})

test('going on with the suggested slots answers with them', async () => {
  const answers = buildAnswers({ staff: 'little', money: 'moderate' })
  const { say, user, store } = await renderApp(<WizardPlace step="slots" />, { work: { answers } })
  expect(await screen.findByLabelText(new RegExp(say.t($ => $.wizard.slots.light.label)))).toHaveValue('2')
  expect(store.getState().work.answers.slots).toBeUndefined()
  await user.click(continueButton(say))
  expect(store.getState().work.answers.slots).toEqual({ light: 2, moderate: 1, heavy: 0 })
  expect(window.location.hash).toBe('#/assessment/goals')
})

test('slots are stepped and typed, whole numbers alone, and the suggestion can be taken back', async () => {
  const answers = buildAnswers({ staff: 'moderate', money: 'moderate' })
  const { say, user, store } = await renderApp(<WizardPlace step="slots" />, { work: { answers } })
  const { t } = say
  await user.click(await screen.findByRole('button', { name: t($ => $.wizard.slots.heavy.more) }))
  expect(store.getState().work.answers.slots).toEqual({ light: 2, moderate: 2, heavy: 1 })
  const light = screen.getByLabelText(new RegExp(t($ => $.wizard.slots.light.label)))
  await user.clear(light)
  await user.type(light, '1x2,-')
  expect(store.getState().work.answers.slots).toEqual({ light: 12, moderate: 2, heavy: 1 })
  await user.click(screen.getByRole('button', { name: t($ => $.wizard.slots.useSuggestion) }))
  expect(store.getState().work.answers.slots).toEqual({ light: 2, moderate: 2, heavy: 0 })
})

test('the tie-break is asked only while several goals are first, and its answer is kept', async () => {
  const answers = buildAnswers({ importance: importances('very', 'not') })
  const { say, user, store } = await renderApp(<WizardPlace step="goals" />, { work: { answers } })
  const tie = await screen.findByRole('group', { name: say.t($ => $.wizard.goals.tieBreak) })
  const [first = '' as GoalId] = goals
  await user.click(within(tie).getByRole('radio', { name: say.words.goal(first).long }))
  expect(store.getState().work.answers.first).toBe(first)
  for (const goal of goals.slice(1)) store.getState().actions.rateGoal(goal, 'not')
  await waitFor(() => expect(tie).not.toBeInTheDocument())
})

test('impossible years stay in the field with what to do, and the last possible ones in the answers', async () => {
  const { say, user, store } = await renderApp(<WizardPlace step="municipality" />)
  const { t } = say
  await user.click(screen.getByRole('radio', { name: t($ => $.wizard.municipality.years) }))
  const from = screen.getByLabelText(t($ => $.wizard.municipality.from))
  await user.clear(from)
  await user.type(from, '2031')
  expect(from).toBeInvalid()
  expect(from).toHaveAccessibleDescription(
    t($ => $.wizard.municipality.yearsProblem, { from: 2026, to: 2029 }),
  )
  expect(store.getState().work.answers.period).toEqual({ kind: 'years', from: 2026, to: 2029 })
  await user.clear(screen.getByLabelText(t($ => $.wizard.municipality.to)))
  await user.type(screen.getByLabelText(t($ => $.wizard.municipality.to)), '2032')
  expect(from).toBeValid()
  expect(store.getState().work.answers.period).toEqual({ kind: 'years', from: 2031, to: 2032 })
})

test('a step does not go on over years that are no period', async () => {
  const { say, user } = await renderApp(<WizardPlace step="municipality" />, {
    address: '/assessment/municipality',
  })
  await user.click(screen.getByRole('radio', { name: say.t($ => $.wizard.municipality.years) }))
  await user.clear(screen.getByLabelText(say.t($ => $.wizard.municipality.from)))
  await user.click(continueButton(say))
  expect(window.location.hash).toBe('#/assessment/municipality')
})

test('a skipped page is told from one never seen', async () => {
  const { say, user, store } = await renderApp(<WizardPlace step="in-use" />)
  await user.click(screen.getByRole('button', { name: say.t($ => $.wizard.skip) }))
  expect(store.getState().work.answers.passed).toEqual(['in-use'])
  expect(window.location.hash).toBe('#/assessment/check')
})

test('a page come to from the check goes straight back to it', async () => {
  const answers = buildAnswers({ staff: 'lot', money: 'lot' })
  const address = '/assessment/resources?return'
  const { say, user } = await renderApp(<WizardPlace step="resources" />, { work: { answers }, address })
  expect(screen.getByRole('link', { name: say.t($ => $.wizard.back) })).toHaveAttribute(
    'href',
    '#/assessment/check',
  )
  await user.click(continueButton(say))
  expect(window.location.hash).toBe('#/assessment/check')
})

test('the check says what was not answered, and what is in use', async () => {
  const [model] = catalogue.models
  const answers = buildAnswers({
    municipality: ' ',
    staff: 'unknown',
    status: model ? { [model.id]: 'in-use' } : {},
  })
  const { say } = await renderApp(<WizardPlace step="check" />, { work: { answers } })
  const { t, words } = say
  const answer = async (question: string) =>
    (await screen.findByText(question, { selector: 'dt' })).nextElementSibling
  expect(await answer(t($ => $.wizard.check.municipality))).toHaveTextContent(
    t($ => $.wizard.check.unanswered),
  )
  expect(await answer(t($ => $.wizard.check.staff))).toHaveTextContent(t($ => $.wizard.unknown))
  expect(await answer(t($ => $.wizard.check.inUse))).toHaveTextContent(
    model ? words.model(model.id).short : '',
  )
})

test('a step that does not exist is not found', async () => {
  const { say } = await renderApp(<WizardPlace step="nothing" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say.t($ => $.notFound.title))
})
