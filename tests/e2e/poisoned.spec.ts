import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, testServedCopy } from './support.ts'

const { t } = await speechIn('fi')
const lie = '<!doctype html><title>Kirjautukaa verkkoon</title>'

const test = testServedCopy()
test.use({ serviceWorkers: 'allow' })

/** A file of the build whose name begins so. */
function assetOf(folder: string, name: string): string {
  const file = readdirSync(join(folder, 'assets')).find(each => new RegExp(`^${name}-.*js$`).test(each))
  if (file === undefined) throw new Error(`the build has no ${name}`)
  return `assets/${file}`
}

const isKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** What the worker answered the page with from then on, had it been let: a copy in any of its caches. */
const keptText = (page: Page, path: string) =>
  page.evaluate(async wanted => {
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        if (new URL(request.url).pathname.endsWith(wanted))
          return (await (await caches.open(name)).match(request))?.text()
    return undefined
  }, path)

test('a host that answers a page for a file is refused, and asked again', async ({ page, folder }) => {
  const asset = assetOf(folder, 'WhyPlace')
  const real = readFileSync(join(folder, asset), 'utf8')
  writeFileSync(join(folder, asset), lie)
  await page.clock.install()
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.clock.runFor(2_000)
  // The worker keeps file after file in order; here it has come to the one that lies.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  expect(await keptText(page, asset)).toBeUndefined()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()

  writeFileSync(join(folder, asset), real)
  await page.clock.runFor(70_000)
  await isKept(page)
  expect(await keptText(page, asset)).toBe(real)
})

test('an app that cannot start says so in three languages', async ({ page }) => {
  await page.route('**/assets/index-*.js', route => route.fulfill({ contentType: 'text/html', body: lie }))
  await page.goto('./')
  const told = page.locator('#root')
  for (const words of ['ei ole käynnistynyt', 'har inte startat', 'has not started'])
    await expect(told.getByText(words)).toBeVisible({ timeout: 15_000 })
  await expect(told.getByRole('link')).toHaveCount(3)
})

test('a repair throws away what is kept of the app, and leaves the work', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('./')
  await isKept(page)
  await page.evaluate(async text => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (request.url.includes('/assets/index-')) await cache.put(request, new Response(text))
    }
  }, lie)
  await page.reload()
  await page.getByRole('link', { name: 'Korjatkaa sovellus' }).click({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Korjaa' }).click()
  await expect(page.getByRole('heading', { level: 1, name: t($ => $.start.title) })).toBeVisible()
  expect(await readKept(page)).toEqual(buildWork())
  await isKept(page)
})
