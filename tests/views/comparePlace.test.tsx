import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { ComparePlace } from '../../src/views/compare/ComparePlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { renderApp } from './renderApp.tsx'

const id = (text: string) => text as ModelId
const [steering, energy, data] = [id('group-steering'), id('energy-solutions'), id('open-data')] as const
const two = { shortlist: [steering, energy] }

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('an empty shortlist says where models come from', async () => {
    const { say } = await renderApp(<ComparePlace />, { language })
    const { t } = say
    expect(screen.getByText(t($ => $.compare.empty))).toBeVisible()
    expect(screen.getByRole('link', { name: t($ => $.compare.toModels) })).toHaveAttribute('href', '#/models')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('two models stand side by side, and what differs is marked in words', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: two })
    const { t, words } = say
    const table = screen.getByRole('table', { name: t($ => $.compare.caption) })
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map(head => head.textContent)).toEqual(two.shortlist.map(model => words.model(model).name))
    const resources = within(table).getByRole('row', {
      name: new RegExp(`^${t($ => $.columns.resources)}\\s*\\(`),
    })
    expect(within(resources).getByText(`(${t($ => $.compare.differs)})`)).toBeInTheDocument()
    expect(
      within(resources)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([words.resources(2), words.resources(3)])
  })

  test('only differences hides what is equal for all, and tells how much is left', async () => {
    const { say, user } = await renderApp(<ComparePlace />, { language, work: two })
    const { t } = say
    const rhythm = () => screen.queryByRole('rowheader', { name: t($ => $.model.rhythm) })
    expect(rhythm()).toBeInTheDocument()
    const before = screen.getByRole('status').textContent
    await user.click(screen.getByRole('checkbox', { name: t($ => $.compare.onlyDifferences) }))
    expect(rhythm()).not.toBeInTheDocument()
    expect(screen.getByRole('status').textContent).not.toBe(before)
  })

  test('on a narrow screen each model has a panel of its own, and what differs is named first', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: two, isNarrow: true })
    const { t } = say
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getAllByRole('article')).toHaveLength(2)
    const [before = ''] = t($ => $.compare.differIn, { rows: '§' }).split('§')
    expect(screen.getByText(new RegExp(`^${before}.*${t($ => $.columns.resources)}`))).toBeVisible()
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('text borrowed from Finnish says so to screen readers', async () => {
    const { say } = await renderApp(<ComparePlace />, { language, work: two })
    const { why, bodyLanguage } = say.words.model(steering)
    expect(screen.getByText(why).closest('[lang]')?.getAttribute('lang') ?? language).toBe(bodyLanguage)
  })
})

test('one model is too few', async () => {
  const { say } = await renderApp(<ComparePlace />, { work: { shortlist: [data] } })
  expect(screen.getByText(say.t($ => $.compare.tooFew))).toBeVisible()
})

test('which models are compared stands in the address', async () => {
  const work = { shortlist: [steering, energy, data] }
  const { say, user } = await renderApp(<ComparePlace />, { work, address: `/compare?m=${steering},${data}` })
  const box = (model: ModelId) => screen.getByRole('checkbox', { name: say.words.model(model).short })
  expect(box(energy)).not.toBeChecked()
  expect(screen.getAllByRole('columnheader')).toHaveLength(2)
  await user.click(box(energy))
  expect(screen.getAllByRole('columnheader')).toHaveLength(3)
  expect(decodeURIComponent(window.location.hash)).toContain(energy)
})

test('a model taken off the shortlist can be brought back', async () => {
  const { say, user, store } = await renderApp(<ComparePlace />, { work: two })
  await user.click(screen.getByRole('button', { name: new RegExp(`: ${say.words.model(energy).short}$`) }))
  expect(store.getState().work.shortlist).toEqual([steering])
  expect(store.getState().undos).toHaveLength(1)
})
