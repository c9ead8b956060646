import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Work } from '../../src/plan/Work.ts'
import { TrialPlace } from '../../src/views/results/TrialPlace.tsx'
import { goal, model } from '../fixtures/ids.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { answered, expectHeadingsInLevels } from './answered.ts'
import { renderApp } from './renderApp.tsx'

const work = { answers: answered }
const address = '/results/try'

async function show(over: Partial<Omit<Work, 'language'>> = {}, language: (typeof LANGUAGES)[number] = 'fi') {
  const shown = await renderApp(<TrialPlace />, { work: { ...work, ...over }, language, address })
  const { t, words } = shown.say
  const seated = () =>
    within(screen.getByRole('list', { name: t($ => $.results.board) }))
      .queryAllByRole('heading')
      .map(heading => heading.textContent)
  const panel = within(screen.getByRole('complementary', { name: t($ => $.trial.title) }))
  const importance = (of: string, level: 'not' | 'somewhat' | 'fairly' | 'very') =>
    within(
      panel.getByRole('group', {
        name: new RegExp(words.goal(goal(of)).short.replace(/[()]/g, '.')),
      }),
    ).getByRole('radio', { name: t($ => $.trial.levels[level]) })
  const name = (of: string) => words.model(model(of)).short
  return { ...shown, seated, panel, importance, name }
}

describe.each(LANGUAGES)('in %s', language => {
  test('headings go down a level at a time', async () => {
    await show({ shortlist: [model('open-data')] }, language)
    expectHeadingsInLevels()
  })

  test('importance changed on trial changes the proposal and not the answers, until it is saved', async () => {
    const { say, store, user, seated, panel, importance, name } = await show({}, language)
    const before = store.getState().work
    expect(seated().slice(0, 2)).toEqual([name('group-steering'), name('idea-funding')])
    expect(panel.getByText(say.t($ => $.trial.answers))).toBeVisible()

    await user.click(importance('D', 'not'))
    // B before A and E: 4, 8 and 9 hit all three, and come first in the source's order.
    expect(seated().slice(0, 2)).toEqual([name('permits-and-regulation'), name('strategy-participation')])
    expect(store.getState().work).toBe(before)
    await user.click(panel.getByRole('button', { name: say.t($ => $.trial.save) }))
    expect(store.getState().work.answers.importance[goal('D')]).toBe('not')
    expect(panel.getByText(say.t($ => $.trial.answers))).toHaveFocus()
    store.getState().actions.undo()
    expect(store.getState().work.answers).toEqual(before.answers)
  })

  test('a change is taken back one at a time, and all of them at once', async () => {
    const { say, store, user, panel, importance, seated, name } = await show({}, language)
    const { t } = say
    await user.click(importance('D', 'not'))
    await user.click(
      panel.getAllByRole('button', { name: t($ => $.laterSteps.slots.heavy.more) })[0] as Element,
    )
    expect(store.getState().trials).toHaveLength(2)
    await user.click(panel.getByRole('button', { name: t($ => $.trial.undo) }))
    expect(store.getState().trials).toHaveLength(1)
    await user.click(panel.getByRole('button', { name: t($ => $.trial.back) }))
    expect(store.getState().trials).toHaveLength(0)
    expect(seated().slice(0, 2)).toEqual([name('group-steering'), name('idea-funding')])
  })

  test('a kept trial is compared with the answers, shown, and removed with a way back', async () => {
    const { say, store, user, panel, importance, name, seated } = await show({}, language)
    const { t, words } = say
    await user.click(panel.getByRole('button', { name: t($ => $.keptTrials.keep) }))
    expect(panel.getByText(t($ => $.keptTrials.nameMissing))).toBeVisible()
    await user.click(importance('D', 'not'))
    await user.type(panel.getByLabelText(t($ => $.keptTrials.name)), 'Oma')
    await user.click(panel.getByRole('button', { name: t($ => $.keptTrials.keep) }))
    await user.click(panel.getByRole('button', { name: t($ => $.trial.back) }))

    const table = screen.getByRole('table', { name: t($ => $.keptTrials.caption) })
    const row = within(table).getByRole('row', {
      name: new RegExp(words.model(model('permits-and-regulation')).short),
    })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([`–${t($ => $.keptTrials.out)}`, `✓${t($ => $.keptTrials.in)}`])
    await user.click(screen.getByRole('button', { name: `${t($ => $.advice.exchange.try)}: Oma` }))
    expect(seated()[0]).toBe(name('permits-and-regulation'))
    await user.click(screen.getByRole('button', { name: `${t($ => $.shell.remove)}: Oma` }))
    expect(store.getState().work.variants).toEqual([])
    store.getState().actions.undo()
    expect(store.getState().work.variants).toHaveLength(1)
  })
})

test('opening other work ends the trial', async () => {
  const { store, user, importance } = await show()
  await user.click(importance('D', 'not'))
  store.getState().actions.clearEverything()
  expect(store.getState().trials).toEqual([])
})
