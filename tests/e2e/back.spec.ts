import type { ModelId } from '../../src/catalogue/ids.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test, waitForPlace } from './support.ts'
import { expectPlace } from './walk.ts'

const energy = 'energy-solutions' as ModelId
const events = 'events' as ModelId

for (const language of LANGUAGES)
  test(`a model leads back to the place one came from, as it was left, in ${language}`, async ({ page }) => {
    const { t, words } = await speechIn(language)
    await keepBeforehand(page, { ...readExample('town'), language })
    await page.goto('#/models?view=table&resources=2,3&sort=name')
    await waitForPlace(page, language)
    const link = page.getByRole('main').getByRole('link', { name: words.model(energy).name, exact: true })
    await link.scrollIntoViewIfNeeded()
    await page.evaluate(() => window.scrollBy(0, 120))
    const scrolled = await page.evaluate(() => window.scrollY)
    await link.click()
    await expectPlace(page, words.model(energy).name)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page
      .getByRole('main')
      .getByRole('link', { name: t($ => $.models.all) })
      .click()
    await expect(link).toBeFocused()
    await expect(page).toHaveURL(/view=table&resources=2,3&sort=name$/)
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(3)

    // The browser's own Back does the same.
    await link.click()
    await expectPlace(page, words.model(energy).name)
    await page.goBack()
    await expect(link).toBeFocused()
  })

test('a model opened by its address leads to all models, and from the comparison to the comparison', async ({
  page,
}) => {
  const { t, words } = await speechIn('fi')
  const town = readExample('town')
  await keepBeforehand(page, town)
  const back = page.getByRole('main').getByRole('link', { name: /^←/ }).first()
  await page.goto(`#/models/${events}`)
  await expect(back).toHaveText(`← ${t($ => $.models.all)}`)
  await back.click()
  await expectPlace(
    page,
    t($ => $.models.title, { count: 35 }),
  )

  await page.goto('#/compare')
  await waitForPlace(page, 'fi')
  const [first] = town.shortlist
  await page
    .getByRole('main')
    .getByRole('link', { name: words.model(first as ModelId).name, exact: true })
    .click()
  await expect(back).toHaveText(`← ${t($ => $.places.compare)}`)
  await back.click()
  await expect(page).toHaveURL(/#\/compare$/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a category that was opened is open when one comes back, and a search opens what it finds', async ({
    page,
  }) => {
    const { t, words } = await speechIn('fi')
    await keepBeforehand(page, readExample('town'))
    await page.goto('#/models')
    await waitForPlace(page, 'fi')
    const link = page.getByRole('main').getByRole('link', { name: words.model(energy).name, exact: true })
    await expect(link).toBeHidden()
    await page.getByRole('heading', { name: words.category('core-work' as never) }).click()
    await link.click()
    await expectPlace(page, words.model(energy).name)
    await page.goBack()
    await expect(link).toBeFocused()
    await page.getByRole('searchbox', { name: t($ => $.filter.text) }).fill('tapahtuma')
    await expect(
      page.getByRole('main').getByRole('link', { name: words.model(events).name, exact: true }),
    ).toBeVisible()
  })
})
