import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { WhyPlace } from '../../src/views/results/WhyPlace.tsx'
import { model, slots } from '../fixtures/ids.ts'
import { manyOwn } from '../fixtures/manyOwn.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { answered, expectHeadingsInLevels } from './answered.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const work = {
  answers: answered,
  shortlist: [model('group-steering')],
}
const show = (language: (typeof LANGUAGES)[number] = 'fi') => renderApp(<WhyPlace />, { work, language })

describe.each(LANGUAGES)('in %s', language => {
  test('headings go down a level at a time', async () => {
    await show(language)
    expectHeadingsInLevels()
  })

  test('the staircase is a row of links with the same numbers in a table', async () => {
    const { say, user } = await show(language)
    const { t, words } = say
    const chart = screen.getByRole('group', { name: t($ => $.stairs.chart) })
    const [first] = within(chart).getAllByRole('link')
    expect(first).toHaveAccessibleName(
      expect.stringContaining(`1. ${words.model(model('group-steering')).name}.`),
    )
    expect(first).toHaveAccessibleName(expect.stringContaining(t($ => $.stairs.listed)))
    await user.click(screen.getByText(t($ => $.stairs.table)))
    const table = screen.getByRole('table', { name: t($ => $.stairs.caption) })
    // B = D > A = E: 19, 19, 5, 5 by method.md; 6 and 16 hit B, D and E.
    const [, one, two] = within(table).getAllByRole('row')
    const cells = (row: HTMLElement | undefined) =>
      row
        ? within(row)
            .getAllByRole('cell')
            .map(cell => cell.textContent)
        : []
    expect(cells(one).slice(-2)).toEqual(['43', '43'])
    expect(cells(two).slice(-2)).toEqual(['43', '86'])
  })

  test('the working shows weights, sums, shares, core indices and rank bounds', async () => {
    const { say, user } = await show(language)
    const { t, words } = say
    await user.click(screen.getByText(t($ => $.working.whole)))
    const weights = await screen.findByRole('table', { name: t($ => $.working.weightsCaption) })
    const numbers = within(weights)
      .getAllByRole('row')
      .slice(1)
      .map(row => within(row).getAllByRole('cell').at(-1)?.textContent)
    expect(numbers).toEqual(['19', '19', '5', '5'])
    const table = screen.getByRole('table', { name: t($ => $.working.caption) })
    const row = within(table).getByRole('row', {
      name: new RegExp(words.model(model('group-steering')).short),
    })
    const [sum, share, core, bounds] = within(row)
      .getAllByRole('cell')
      .map(cell => cell.textContent)
    // Nobody beats 6 whatever the weights; only 27, which has A in place of E, may pass it: 16 is level with it.
    expect([sum, bounds]).toEqual(['43', '1–2'])
    expect([share, core].map(text => text?.replace(/\s/g, ''))).toEqual(['100%', '100%'])
  })
})

test('other room can be tried: the trial goes where it is shown', async () => {
  const { say, store, user } = await show()
  const [first] = screen.getAllByRole('button', { name: new RegExp(`^${say.t($ => $.advice.exchange.try)}`) })
  if (first === undefined) throw new Error('no exchange')
  await user.click(first)
  expect(window.location.hash).toBe('#/results/try')
  expect(store.getState().trials).toHaveLength(1)
})

test('when there is too much to work out, the place says so', async () => {
  const tooLarge = { answers: buildAnswers({ slots: slots(10, 10, 10) }), local: manyOwn(20) }
  const { say } = await renderApp(<WhyPlace />, { work: tooLarge })
  expect(screen.getByText(say.t($ => $.robust.tooLarge))).toBeVisible()
})
