import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { addresses, distFolder, expect, testServedAt } from './support.ts'

const test = testServedAt('/')
test.use({ serviceWorkers: 'allow' })

/** What the app itself never asks for. */
const forHosts = ['sw.js', 'licenses.txt', 'sbom.cdx.json']

const publishedFiles = () =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(distFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))

test('after one visit every place and language works with the network cut', async ({
  page,
  context,
  server,
}) => {
  await page.goto('./')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await server.close()

  for (const address of addresses) {
    await page.goto(address)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
  for (const [name, code] of [
    ['svenska', 'sv'],
    ['English', 'en'],
    ['suomi', 'fi'],
  ] as const) {
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).click()
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

test('everything that is published is kept', async ({ page }) => {
  await page.goto('./')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return requests.flat().map(request => new URL(request.url).pathname.slice(1))
  })
  const published = publishedFiles().filter(file => !forHosts.includes(file))
  expect(published).not.toHaveLength(0)
  expect(published.filter(file => !kept.includes(file))).toEqual([])
})
