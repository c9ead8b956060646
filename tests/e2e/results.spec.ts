import type { Locator, Page } from '@playwright/test'
import type { OperatingModel } from '../../src/catalogue/Catalogue.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import {
  allModels,
  board,
  expectSeated,
  listButton,
  ofModel,
  pinTo,
  proposalHeading,
  unlistButton,
} from './controls.ts'
import { buildWork, keepBeforehand } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { expectPlace } from './walk.ts'

const say = await speechIn('fi')
const { t, words, catalogue } = say
const id = (text: string) => text as ModelId
const oneModerate = buildWork({ answers: { slots: { light: 0, moderate: 1, heavy: 0 } } })

async function openFacet(page: Page, facet: 'category' | 'goal' | 'resources' | 'status') {
  await page
    .locator('summary')
    .filter({ hasText: t($ => $.columns[facet]) })
    .click()
}

test('filters tell how many they would leave, and stand in the address as chips', async ({ page }) => {
  const of = catalogue.models.length
  const isForD = ({ marks, aims }: OperatingModel) => [...marks, ...aims].includes('D' as GoalId)
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/models')
  await openFacet(page, 'goal')
  const dCount = catalogue.models.filter(isForD).length
  const goalD = page.getByRole('checkbox', { name: new RegExp(`^D .*\\(${dCount}\\)$`) })
  await goalD.check()
  await expect(page).toHaveURL(/[?&]goal=D/)
  await expect(
    page.getByRole('status').filter({ hasText: t($ => $.filter.shown, { count: dCount, of }) }),
  ).toBeVisible()
  await expect(allModels(page).locator('tbody tr')).toHaveCount(dCount)

  await openFacet(page, 'resources')
  const both = catalogue.models.filter(model => isForD(model) && model.resources === 2).length
  await page.getByRole('checkbox', { name: new RegExp(`^${words.resources(2)} \\(${both}\\)$`) }).check()
  await expect(allModels(page).locator('tbody tr')).toHaveCount(both)
  await page.reload()
  await expect(allModels(page).locator('tbody tr')).toHaveCount(both)

  const chip = page.getByRole('button', {
    name: new RegExp(
      `^${t($ => $.filter.remove).trim()}\\s*${t($ => $.columns.resources)}: ${words.resources(2)}`,
      'i',
    ),
  })
  await chip.click()
  await expect(chip).toHaveCount(0)
  await expect(allModels(page).locator('tbody tr')).toHaveCount(dCount)
  await expect(page).not.toHaveURL(/resources/)
  await page.getByRole('button', { name: t($ => $.filter.clear) }).click()
  await expect(allModels(page).locator('tbody tr')).toHaveCount(of)
  await expect(page).toHaveURL(/#\/results\/models$/)
})

test('the text search finds by name and by what is said of a model, in any order of words', async ({
  page,
}) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/models')
  const search = page.getByLabel(t($ => $.filter.text))
  const name = words.model(id('group-steering')).name
  await search.fill(name.split(' ').reverse().join(' ').toUpperCase())
  await expect(
    allModels(page).getByRole('link', { name: words.model(id('summer-workers')).name }),
  ).toHaveCount(0)
  await expect(allModels(page).getByRole('link', { name })).toBeVisible()
  await expect(page).toHaveURL(/[?&]q=/)
  await search.fill('')
  await expect(allModels(page).locator('tbody tr')).toHaveCount(catalogue.models.length)
  await search.fill('xyzzy')
  await expect(page.getByText(t($ => $.filter.nothing))).toBeVisible()
})

test('a model’s own status can be filtered by', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { status: { 'open-data': 'in-use' } } }))
  await page.goto('#/results/models?status=in-use')
  await expect(allModels(page).locator('tbody tr')).toHaveCount(1)
  await expect(allModels(page).getByRole('link', { name: words.model(id('open-data')).name })).toBeVisible()
})

test('a pin changes the proposal, and the change is announced once it is quiet', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results')
  await expectSeated(page, say, ['group-steering', 'idea-funding'])
  await page.goto('#/results/models')
  await pinTo(page, say, id('group-steering'), 'must-not')
  const changed = new RegExp(`^${t($ => $.results.proposalChanged, { models: '' }).slice(0, -2)}`)
  await expect(page.getByRole('status').filter({ hasText: changed })).toHaveCount(1)
  await page.goto('#/results')
  // Next by hand: B and D, two stars.
  await expectSeated(page, say, ['idea-funding', 'joint-development-projects'])
})

test('what is pinned in stands apart as an own choice, and is not counted in the heading', async ({
  page,
}) => {
  await keepBeforehand(page, buildWork({ pins: { 'summer-workers': 'must' } as never }))
  await page.goto('#/results')
  await expectPlace(page, proposalHeading(say, 2, 1))
  const own = page.getByRole('region', { name: `${t($ => $.standing.pinned.short)}: 1` })
  await expect(own.getByRole('link', { name: words.model(id('summer-workers')).short })).toBeVisible()
  await expect(board(page, say).locator('> li')).toHaveCount(3)
})

const swapText = t($ => $.results.swap, { models: '' })
const swapIn = (within: Locator) => within.locator('summary', { hasText: swapText })

test('a swap among equals happens in place and keeps the focus there', async ({ page }) => {
  await keepBeforehand(page, oneModerate)
  await page.goto('#/results')
  await expectSeated(page, say, ['group-steering'])
  const swap = swapIn(board(page, say))
  await swap.click()
  await board(page, say)
    .getByRole('button', { name: words.model(id('idea-funding')).short })
    .click()
  await expectSeated(page, say, ['idea-funding'])
  await expect(swap).toBeFocused()
  await page.reload()
  await expectSeated(page, say, ['idea-funding'])
})

test('a swap in a board of several takes out the model it was made on, and no other', async ({ page }) => {
  // Two moderate slots, A and B first and equal: 4, 8 and 9 are the equals; any two of them do.
  const importance = { A: 'very', B: 'very', C: 'not', D: 'not', E: 'not' }
  const slots = { light: 0, moderate: 2, heavy: 0 }
  await keepBeforehand(page, buildWork({ answers: { importance, slots } }))
  await page.goto('#/results')
  await expectSeated(page, say, ['permits-and-regulation', 'strategy-participation'])
  const seats = board(page, say)
    .locator('> li')
    .filter({ has: page.locator('summary', { hasText: swapText }) })
  const choice = words.model(id('climate-programme-participation')).short
  await swapIn(seats.first()).click()
  await seats.first().getByRole('button', { name: choice }).click()
  const links = board(page, say).getByRole('heading').getByRole('link')
  await expect(links.filter({ hasText: choice })).toHaveCount(1)
  await expect(links.filter({ hasText: words.model(id('strategy-participation')).short })).toHaveCount(1)
  await expect(links.filter({ hasText: words.model(id('permits-and-regulation')).short })).toHaveCount(0)
  const chosen = seats.filter({ has: page.getByRole('link', { name: choice }) })
  await expect(swapIn(chosen)).toBeFocused()
})

test('each door opens a place of its own at its top, and leads back', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results')
  for (const door of ['models', 'try', 'why'] as const) {
    const title = t($ => $.results.doors[door].title, { count: catalogue.models.length })
    await page.getByRole('link', { name: new RegExp(`^${title}`) }).click()
    await expect(page).toHaveURL(new RegExp(`#/results/${door}$`))
    await expect(await expectPlace(page, title)).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.getByRole('link', { name: t($ => $.results.doors.back) }).click()
    await expectPlace(page, proposalHeading(say, 2, 2))
  }
})

test('a listed model is listed until it is taken off', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/models')
  await listButton(page, say, id('open-data')).click()
  await expect(page.getByRole('link', { name: `${t($ => $.places.compare)} (1)` })).toBeVisible()
  await unlistButton(page, say, id('open-data')).click()
  await expect(page.getByRole('link', { name: t($ => $.places.compare), exact: true })).toBeVisible()
})

/** A phone shows the first of the list, and more on demand. */
const FIRST_CARDS = 10

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the table becomes cards, which sort and filter alike', async ({ page }) => {
    await keepBeforehand(page, buildWork())
    await page.goto('#/results/models')
    const cards = allModels(page).locator('ol > li')
    await expect(allModels(page).getByRole('table')).toHaveCount(0)
    await expect(cards).toHaveCount(FIRST_CARDS)
    await expect(cards.first().getByRole('heading', { level: 3 })).toHaveText(
      words.model(id('group-steering')).name,
    )
    await page.getByLabel(t($ => $.columns.sortBy)).selectOption('name')
    const firstByName = catalogue.models
      .map(model => words.model(model.id).name)
      .toSorted(new Intl.Collator('fi').compare)[0]
    await expect(cards.first().getByRole('heading', { level: 3 })).toHaveText(firstByName ?? '')
    await page.goto('#/results/models?resources=1')
    const light = catalogue.models.filter(model => model.resources === 1).length
    await expect(cards).toHaveCount(Math.min(light, FIRST_CARDS))
    await expect(
      cards.first().getByLabel(
        ofModel(
          say,
          t($ => $.controls.pin),
          id('diploma'),
        ),
      ),
    ).toHaveCount(1)
  })
})
