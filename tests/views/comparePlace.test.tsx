import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { ComparePlace } from '../../src/views/compare/ComparePlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { renderApp } from './renderApp.tsx'

const id = (text: string) => text as ModelId
const [steering, energy, data] = [id('group-steering'), id('energy-solutions'), id('open-data')] as const
/** Without the places where a long word may be cut. */
const plain = (text: string | null) => text?.replaceAll('\u00AD', '')
const two = { shortlist: [steering, energy] }

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('an empty shortlist says where models come from', async () => {
    const { say } = await renderApp(<ComparePlace />, { language })
    const { t } = say
    expect(screen.getByText(t($ => $.compare.empty))).toBeVisible()
    expect(screen.getByRole('link', { name: t($ => $.models.choose) })).toHaveAttribute('href', '#/models')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('two models stand side by side, row by row', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: two })
    const { t, words } = say
    const table = screen.getByRole('table', { name: t($ => $.compare.caption) })
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map(head => plain(head.textContent))).toEqual(
      two.shortlist.map(model => words.model(model).name),
    )
    const resources = within(table).getByRole('row', {
      name: new RegExp(`^${t($ => $.columns.resources)}`),
    })
    expect(
      within(resources)
        .getAllByRole('cell')
        .map(cell => plain(cell.textContent)),
    ).toEqual([words.resources(2), words.resources(3)])
  })

  test('only differences hides what is equal for all, and tells how much is left', async () => {
    const { say, user } = await renderApp(<ComparePlace />, { language, work: two })
    const { t } = say
    await user.click(screen.getByRole('button', { expanded: false }))
    const rhythm = () => screen.queryByRole('rowheader', { name: t($ => $.model.rhythm) })
    expect(rhythm()).toBeInTheDocument()
    const before = screen.getByRole('status').textContent
    await user.click(screen.getByRole('checkbox', { name: t($ => $.compare.onlyDifferences) }))
    expect(rhythm()).not.toBeInTheDocument()
    expect(screen.getByRole('status').textContent).not.toBe(before)
  })

  test('on a narrow screen two stand side by side, and each side is switched to any other', async () => {
    const work = { shortlist: [steering, energy, data] }
    const { say, user } = await renderApp(<ComparePlace />, { language, work, isNarrow: true })
    const { t, words } = say
    const heads = () =>
      within(screen.getByRole('table', { name: t($ => $.compare.caption) }))
        .getAllByRole('link')
        .slice(0, 2)
        .map(link => plain(link.textContent))
    expect(heads()).toEqual([words.model(steering).name, words.model(energy).name])
    const side = screen.getByRole('combobox', { name: t($ => $.compare.side, { side: 2 }) })
    await user.selectOptions(side, data)
    expect(heads()).toEqual([words.model(steering).name, words.model(data).name])
    expect(side).toHaveFocus()
  })

  test('a goal has a filled sign where published, an outline where said, a dash where neither', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: { shortlist: [energy, data] } })
    const { t, words } = say
    // The source marks energy solutions for B, and says of open data alone that it serves B.
    const row = screen.getByRole('row', { name: new RegExp(`^B ${words.goal('B' as GoalId).short}`) })
    const [published, said] = within(row).getAllByRole('cell')
    expect(published).toHaveTextContent(t($ => $.marks.published))
    expect(said).toHaveTextContent(words.model(data).aims['B' as GoalId] ?? '?')
    const none = screen.getByRole('row', { name: new RegExp(`^D ${words.goal('D' as GoalId).short}`) })
    const threshold = new Intl.NumberFormat(language).format(3.3)
    expect(
      within(none)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([0, 1].map(() => `–${t($ => $.marks.notPublished, { threshold })}`))
  })

  test('what is compared is added to the plan, and is shown as planned from then on', async () => {
    const { say, user, store } = await renderApp(<ComparePlace />, { language, work: two })
    const { t, words } = say
    const name = new RegExp(words.model(energy).name)
    await user.click(
      screen.getByRole('button', {
        name: new RegExp(`^${t($ => $.controls.plan)}.*${words.model(energy).name}`),
      }),
    )
    expect(store.getState().work.plan.rows.map(({ model }) => model)).toEqual([energy])
    const planned = screen.getByRole('link', {
      name: new RegExp(`${t($ => $.controls.planned)}.*${name.source}`),
    })
    expect(planned).toHaveFocus()
  })

  test('how it is done is shown on demand', async () => {
    const { say, user } = await renderApp(<ComparePlace />, { language, work: two })
    const { t } = say
    expect(screen.getByRole('status')).toHaveTextContent(t($ => $.compare.rest))
    const how = () => screen.queryByRole('rowheader', { name: new RegExp(`^${t($ => $.model.how)}`) })
    expect(how()).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { expanded: false }))
    expect(how()).toBeInTheDocument()
    expect(screen.getByRole('status')).not.toHaveTextContent(t($ => $.compare.rest))
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('text borrowed from Finnish says so to screen readers', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: two })
    const { why, bodyLanguage } = say.words.model(steering)
    expect(
      screen
        .getByText(text => plain(text) === why)
        .closest('[lang]')
        ?.getAttribute('lang') ?? language,
    ).toBe(bodyLanguage)
  })
})

test('one model is too few', async () => {
  const { say } = await renderApp(<ComparePlace />, { work: { shortlist: [data] } })
  expect(screen.getByText(say.t($ => $.compare.tooFew))).toBeVisible()
})

test('which models are compared stands in the address', async () => {
  const work = { shortlist: [steering, energy, data] }
  const { say, user } = await renderApp(<ComparePlace />, { work, address: `/compare?m=${steering},${data}` })
  const box = (model: ModelId) => screen.getByRole('checkbox', { name: say.words.model(model).name })
  expect(box(energy)).not.toBeChecked()
  expect(screen.getAllByRole('columnheader')).toHaveLength(2)
  await user.click(box(energy))
  expect(screen.getAllByRole('columnheader')).toHaveLength(3)
  expect(decodeURIComponent(window.location.hash)).toContain(energy)
})

test('a compared model has one control, and what is not compared can be taken off and brought back', async () => {
  const { say, user, store } = await renderApp(<ComparePlace />, { work: two })
  const { name } = say.words.model(energy)
  const remove = () => screen.queryByRole('button', { name: `${say.t($ => $.shell.remove)}: ${name}` })
  expect(remove()).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name }))
  await user.click(remove() as HTMLElement)
  expect(store.getState().work.shortlist).toEqual([steering])
  expect(store.getState().history.undos).toHaveLength(1)
})
