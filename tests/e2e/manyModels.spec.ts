import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeSyntheticCatalogue } from '../fixtures/syntheticCatalogue.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { testBuiltOn } from './builtOn.ts'
import { speechIn } from './speech.ts'
import { distFolder, expect } from './support.ts'

const MANY = 3500
/** Of each list, what is shown at first. */
const FIRST = 60
/** A place of 35 models has some 2,000 elements; sixty rows and sixty light starts are far below this. */
const MOST_ELEMENTS = 9_000

/** The app built on 3,500 made-up models. */
const test = testBuiltOn(folder => writeSyntheticCatalogue(folder, MANY, LANGUAGES))

test.describe.configure({ mode: 'default', timeout: 180_000 })

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

/** Bytes of all scripts and style sheets of a build. */
function programBytes(folder: string): number {
  return readdirSync(join(folder, 'assets'))
    .filter(file => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, 'assets', file)).size, 0)
}

test('with 3,500 models every place stays as light as with 35, and the program is the same', async ({
  page,
  folder,
}) => {
  const { t } = await speechIn('fi')
  // But for the folder of the texts, whose path stands in it.
  expect(Math.abs(programBytes(folder) - programBytes(distFolder))).toBeLessThan(500)

  const counted = (count: number) => t($ => $.filter.shownFirst, { count, of: MANY })
  await page.goto('./#/models')
  const cards = page.locator('main h3')
  await expect(cards).toHaveCount(FIRST)
  for (const address of [
    '#/models?view=names',
    '#/models?view=table',
    '#/results',
    '#/results/models',
    '#/results/try',
    '#/results/why',
    '#/assessment/in-use',
    '#/models/model-1',
    '#/models',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    expect.soft(await elements(page), address).toBeLessThan(MOST_ELEMENTS)
  }

  await expect(page.getByText(counted(FIRST))).toBeVisible()
  await page.getByRole('button', { name: t($ => $.filter.showMore) }).click()
  await expect(page.getByText(counted(2 * FIRST))).toBeVisible()
  await expect(cards).toHaveCount(2 * FIRST)

  // Every name ends with the model's number, so one is found among all.
  await page.getByRole('searchbox').fill('3499')
  await expect(page.getByText(t($ => $.filter.shown, { count: 1, of: MANY }))).toBeVisible()
  await expect(cards).toHaveCount(1)
})

test('the last of a long list is reached with the keyboard, and the focus stays in the list', async ({
  page,
}) => {
  const { t } = await speechIn('fi')
  // About one in nine of all the models, shown sixty at a time.
  await page.goto('./#/models?goal=A&resources=1')
  const more = page.getByRole('button', { name: t($ => $.filter.showMore) })
  await expect(more).toBeVisible()
  while ((await more.count()) > 0) {
    await more.focus()
    await page.keyboard.press('Enter')
  }
  const all = await page.locator('main h3').count()
  const count = page.getByText(t($ => $.filter.shownFirst, { count: all, of: all }))
  await expect(count).toBeFocused()
})
