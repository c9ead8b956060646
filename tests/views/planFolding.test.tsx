import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { PlanModels } from '../../src/views/plan/PlanModels.tsx'
import { useCatalogue, useWork } from '../../src/views/services/AppServices.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

const written = (text: string) => ({ text, lang: 'fi' })
const decided: Omit<PlanRow, 'model'> = {
  scale: 'full',
  start: quarterOf(2027, 1),
  duration: { kind: 'months', months: 12 },
  lead: written('Johtaja'),
  indicator: written('Mittari'),
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

function Models() {
  return <PlanModels entries={planEntries(useWork().plan, useCatalogue())} quarters={[quarterOf(2027, 1)]} />
}

/** A plan of so many models, of which the first ones are decided. */
async function renderPlan(count: number, { done = 0, isNarrow = false } = {}) {
  const rows = catalogue.models
    .slice(0, count)
    .map(({ id }, i): PlanRow => ({ model: id, ...(i < done ? decided : {}) }))
  const rendered = await renderApp(<Models />, { isNarrow, work: { plan: { standing: 'draft', rows } } })
  const { t } = rendered.say
  // Not by label: among this many fields that takes long.
  const fields = () => [...document.querySelectorAll<HTMLElement>('[id^="fields-"]')]
  const openPlaces = () => fields().flatMap(({ hidden }, i) => (hidden ? [] : [i + 1]))
  return { ...rendered, t, openPlaces }
}

test('a short plan stands open whole, with nothing to fold', async () => {
  const { t, openPlaces } = await renderPlan(6)
  expect(openPlaces()).toEqual([1, 2, 3, 4, 5, 6])
  for (const text of [t($ => $.plan.fold), t($ => $.plan.openAll)])
    expect(screen.queryByText(text)).toBeNull()
})

describe('a plan of seven models', () => {
  test('is open at the first one that lacks something', async () => {
    const { openPlaces } = await renderPlan(7, { done: 2 })
    expect(openPlaces()).toEqual([3])
  })

  test('tells of a folded model what has been decided, and what has not', async () => {
    const { t, say } = await renderPlan(7, { done: 1 })
    const [folded] = screen.getAllByRole('article')
    for (const said of [t($ => $.fields.choices.full), t($ => $.quarter.q1, { year: 2027 }), 'Johtaja'])
      expect(folded).toHaveTextContent(said)
    const missing = t($ => $.plan.missing, { fields: '' })
      .replace('.', '')
      .trim()
    expect(folded).not.toHaveTextContent(missing)
    const last = screen.getAllByRole('article').at(-1)
    expect(last).toHaveTextContent(missing)
    expect(last).toHaveTextContent(t($ => $.fields.lead).toLocaleLowerCase(say.language))
  })

  test('is opened and folded card by card, and all at once', async () => {
    const { t, user, openPlaces } = await renderPlan(7)
    const [firstFold] = screen.getAllByText(t($ => $.plan.fold))
    expect(firstFold).toHaveAttribute('aria-expanded', 'true')
    await user.click(firstFold ?? document.body)
    expect(openPlaces()).toEqual([])
    expect(firstFold).toHaveAttribute('aria-expanded', 'false')
    await user.click(screen.getByText(t($ => $.plan.openAll)))
    expect(openPlaces()).toEqual([1, 2, 3, 4, 5, 6, 7])
    await user.click(screen.getByText(t($ => $.plan.closeAll)))
    expect(openPlaces()).toEqual([])
  })

  test('has a list of its models that opens one and leads to it', async () => {
    const { say, user, openPlaces } = await renderPlan(7)
    const fifth = catalogue.models[4]
    if (fifth === undefined) throw new Error('the catalogue is short')
    await user.click(screen.getByText(`5. ${say.words.model(fifth.id).short}`))
    expect(openPlaces()).toEqual([1, 5])
    expect(document.activeElement).toHaveAttribute('id', `model-${fifth.id}`)
  })

  test('stays foldable when one is removed', async () => {
    const { t, user, openPlaces } = await renderPlan(7)
    const [remove] = screen.getAllByText(t($ => $.shell.remove))
    await user.click(remove ?? document.body)
    expect(openPlaces()).toEqual([])
  })
})

test('on a phone a plan of four models is folded', async () => {
  const { openPlaces } = await renderPlan(4, { isNarrow: true })
  expect(openPlaces()).toEqual([1])
})
