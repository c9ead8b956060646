import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/assessment/Answers.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import '../../src/views/wizard/laterSteps.ts'
import { WizardPlace } from '../../src/views/wizard/WizardPlace.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

/** What leads on from a page: to the next one, or to the proposal. */
const continueButton = ({ t }: Speech) =>
  screen.getByRole('button', {
    name: name => name === t($ => $.wizard.continue) || name === t($ => $.wizard.toProposal),
  })

const goals = catalogue.goals.map(({ id }) => id)
const importances = (...words: readonly Answers['importance'][GoalId][]): Answers['importance'] =>
  Object.fromEntries(goals.map((goal, i) => [goal, words[i % words.length]]))

/** The words of each problem that an unanswered step is refused for. */
const problems = {
  resources: ({ t }: Speech) => [t($ => $.wizard.problems.staff), t($ => $.wizard.problems.money)],
  goals: ({ t, words }: Speech) =>
    goals.map(goal => t($ => $.wizard.problems.importance, { goal: words.goal(goal).long })),
} as const

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test.each(['resources', 'goals'] as const)(
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
      place: 1,
      of: 2,
      title: say.t($ => $.wizard.titles.goals),
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(document.title).toBe(`${title} – Tiekartturi`)
  })

  test('the later steps are counted apart, under a word of their own', async () => {
    const { say } = await renderApp(<WizardPlace step="slots" />, { language })
    const title = say.t($ => $.wizard.laterHeading, {
      place: 2,
      of: 5,
      title: say.t($ => $.wizard.titles.slots),
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
  })

  test('nothing is chosen beforehand, and every question can be answered with "I don’t know"', async () => {
    const { say, user, store } = await renderApp(<WizardPlace step="goals" />, { language })
    const unknown = await screen.findAllByRole('radio', { name: say.t($ => $.wizard.unknown) })
    expect(unknown).toHaveLength(goals.length)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    for (const radio of unknown) await user.click(radio)
    await user.click(continueButton(say))
    expect(window.location.hash).toBe('#/assessment/resources')
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
  expect(await screen.findByLabelText(new RegExp(say.t($ => $.laterSteps.slots.light.label)))).toHaveValue(
    '2',
  )
  expect(store.getState().work.answers.slots).toBeUndefined()
  await user.click(continueButton(say))
  expect(store.getState().work.answers.slots).toEqual({ light: 2, moderate: 1, heavy: 0 })
  expect(window.location.hash).toBe('#/assessment/yardstick')
})

test('slots are stepped and typed, whole numbers alone, and the suggestion can be taken back', async () => {
  const answers = buildAnswers({ staff: 'moderate', money: 'moderate' })
  const { say, user, store } = await renderApp(<WizardPlace step="slots" />, { work: { answers } })
  const { t } = say
  await user.click(await screen.findByRole('button', { name: t($ => $.laterSteps.slots.heavy.more) }))
  expect(store.getState().work.answers.slots).toEqual({ light: 2, moderate: 2, heavy: 1 })
  const light = screen.getByLabelText(new RegExp(t($ => $.laterSteps.slots.light.label)))
  await user.clear(light)
  await user.type(light, '1x2,-')
  expect(store.getState().work.answers.slots).toEqual({ light: 12, moderate: 2, heavy: 1 })
  await user.click(screen.getByRole('button', { name: t($ => $.laterSteps.slots.useSuggestion) }))
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
  await user.click(screen.getByRole('radio', { name: t($ => $.laterSteps.municipality.years) }))
  const from = screen.getByLabelText(t($ => $.laterSteps.municipality.from))
  await user.clear(from)
  await user.type(from, '2031')
  expect(from).toBeInvalid()
  expect(from).toHaveAccessibleDescription(
    t($ => $.laterSteps.municipality.yearsProblem, { from: 2026, to: 2029 }),
  )
  expect(store.getState().work.answers.period).toEqual({ kind: 'years', from: 2026, to: 2029 })
  await user.clear(screen.getByLabelText(t($ => $.laterSteps.municipality.to)))
  await user.type(screen.getByLabelText(t($ => $.laterSteps.municipality.to)), '2032')
  expect(from).toBeValid()
  expect(store.getState().work.answers.period).toEqual({ kind: 'years', from: 2031, to: 2032 })
})

test('a step does not go on over years that are no period', async () => {
  const { say, user } = await renderApp(<WizardPlace step="municipality" />, {
    address: '/assessment/municipality',
  })
  await user.click(screen.getByRole('radio', { name: say.t($ => $.laterSteps.municipality.years) }))
  await user.clear(screen.getByLabelText(say.t($ => $.laterSteps.municipality.from)))
  await user.click(continueButton(say))
  expect(window.location.hash).toBe('#/assessment/municipality')
})

test('a page left unanswered is told from one never seen', async () => {
  const { say, user, store } = await renderApp(<WizardPlace step="in-use" />)
  await user.click(continueButton(say))
  expect(store.getState().work.answers.passed).toEqual(['in-use'])
  expect(window.location.hash).toBe('#/assessment/slots')
})

test('the second page leads to the proposal, and says so', async () => {
  const answers = buildAnswers({ staff: 'moderate', money: 'unknown' })
  const { say, user } = await renderApp(<WizardPlace step="resources" />, { work: { answers } })
  await user.click(screen.getByRole('button', { name: say.t($ => $.wizard.toProposal) }))
  expect(window.location.hash).toBe('#/results')
})

test('a later page leads back to the proposal once there is one', async () => {
  const link = ({ t }: Speech) => screen.queryByRole('link', { name: t($ => $.wizard.backToProposal) })
  const answers = buildAnswers({ passed: ['goals', 'resources'] })
  const { say, unmount } = await renderApp(<WizardPlace step="yardstick" />, { work: { answers } })
  expect(link(say)).toHaveAttribute('href', '#/results')
  unmount()
  const early = await renderApp(<WizardPlace step="yardstick" />)
  expect(link(early.say)).not.toBeInTheDocument()
})

test('a page come to from the results goes straight back to them', async () => {
  const address = '/assessment/municipality?return=results'
  const { say, user } = await renderApp(<WizardPlace step="municipality" />, { address })
  expect(screen.getByRole('link', { name: say.t($ => $.wizard.back) })).toHaveAttribute('href', '#/results')
  await user.click(screen.getByRole('button', { name: say.t($ => $.wizard.toProposal) }))
  expect(window.location.hash).toBe('#/results')
})

test('exact numbers are whole, and what is none stays in its field with what to do', async () => {
  const { say, user, store } = await renderApp(<WizardPlace step="resources" />)
  const { t } = say
  await user.click(screen.getByText(t($ => $.wizard.resources.exact)))
  const days = screen.getByLabelText(t($ => $.amount.days))
  await user.type(days, '60')
  await user.type(screen.getByLabelText(t($ => $.amount.euros)), '2 000 €')
  expect(store.getState().work.answers).toMatchObject({ workingDays: 60, euros: 2000 })
  await user.clear(days)
  await user.type(days, 'noin 60')
  expect(days).toBeInvalid()
  expect(days).toHaveAccessibleDescription(t($ => $.amount.problem, { most: '100\u00A0000' }))
  expect(store.getState().work.answers.workingDays).toBeUndefined()
})

test('the yardstick says at once what the proposal would take, against what there is', async () => {
  // By hand: B, D and E in two moderate slots are the two models with all three marks, both of two stars.
  const answers = buildAnswers({
    importance: { ...importances('not'), B: 'very', D: 'very', E: 'fairly' } as Answers['importance'],
    slots: { light: 0, moderate: 2, heavy: 0 },
    workingDays: 80,
  })
  const { say, user, store } = await renderApp(<WizardPlace step="yardstick" />, { work: { answers } })
  const { t } = say
  const level = await screen.findByRole('group', { name: t($ => $.laterSteps.yardstick.moderate) })
  await user.type(within(level).getByLabelText(t($ => $.amount.days)), '50')
  expect(store.getState().work.answers.yardstick).toEqual({ moderate: { days: 50 } })
  const amounts = t($ => $.estimate.days, { count: 100 })
  expect(screen.getByText(new RegExp(t($ => $.estimate.aYear, { amounts })))).toHaveTextContent(
    t($ => $.estimate.capacity.over, { capacity: t($ => $.estimate.days, { count: 80 }) }),
  )
})

test('the yardstick counts the models that the proposal would begin with', async () => {
  // No light model has a mark: the one light slot can only be filled by a start.
  const answers = buildAnswers({
    importance: importances('very'),
    slots: { light: 1, moderate: 0, heavy: 0 },
    yardstick: { light: { days: 10 } },
  })
  const { say } = await renderApp(<WizardPlace step="yardstick" />, { work: { answers } })
  const amounts = say.t($ => $.estimate.days, { count: 10 })
  expect(await screen.findByText(new RegExp(say.t($ => $.estimate.aYear, { amounts })))).toBeVisible()
})

test('what would be proposed is asked of first, and no row moves while it is answered', async () => {
  const answers = buildAnswers({
    importance: { ...importances('not'), B: 'very', D: 'very', E: 'fairly' } as Answers['importance'],
    slots: { light: 0, moderate: 2, heavy: 0 },
  })
  const { say, user, store } = await renderApp(<WizardPlace step="in-use" />, { work: { answers } })
  const { t, words } = say
  const near = await screen.findByRole('region', { name: t($ => $.laterSteps.inUse.near) })
  const names = () =>
    within(near)
      .getAllByRole('combobox')
      .map(box => box.getAttribute('id'))
  const before = names()
  expect(before).toHaveLength(7)
  expect(before.slice(0, 2)).toEqual(['status-group-steering', 'status-idea-funding'])
  const row = within(near).getByLabelText(words.model('group-steering' as ModelId).name)
  expect(row).toHaveAccessibleDescription(words.model('group-steering' as ModelId).deed)
  await user.selectOptions(row, 'in-use')
  expect(store.getState().work.answers.status).toEqual({ 'group-steering': 'in-use' })
  expect(names()).toEqual(before)
  await user.selectOptions(row, '')
  expect(store.getState().work.answers.status).toEqual({})
})

test('every model that is not asked of first is asked of in the fold', async () => {
  await renderApp(<WizardPlace step="in-use" />)
  expect(screen.getAllByRole('combobox', { hidden: true })).toHaveLength(catalogue.models.length)
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
  expect(await answer(t($ => $.laterSteps.check.municipality))).toHaveTextContent(
    t($ => $.laterSteps.check.unanswered),
  )
  expect(await answer(t($ => $.laterSteps.check.staff))).toHaveTextContent(t($ => $.wizard.unknown))
  expect(await answer(t($ => $.laterSteps.check.inUse))).toHaveTextContent(
    model ? words.model(model.id).short : '',
  )
})

test('a step that does not exist is not found', async () => {
  const { say } = await renderApp(<WizardPlace step="nothing" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say.t($ => $.notFound.title))
})
