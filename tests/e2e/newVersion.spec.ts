import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { fi } from '../../src/i18n/fi.ts'
import { expect, testServedCopy } from './support.ts'

const test = testServedCopy()
test.use({ serviceWorkers: 'allow' })

test('a new version is offered, and comes only when it is taken', async ({ page, folder }) => {
  const offer = page.getByRole('button', { name: fi.shell.takeNewVersion })
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)
  await page.goto('./')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(offer).toHaveCount(0)

  appendFileSync(join(folder, 'sw.js'), '\n// the next version\n')
  await page.reload()
  await expect(offer).toBeVisible()
  expect(await isWaiting()).toBe(true)

  const reloaded = page.waitForEvent('load')
  await offer.click()
  await reloaded
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await isWaiting()).toBe(false)
  await expect(offer).toHaveCount(0)
})

test('a new version taken in one tab leaves the others as they are', async ({ page, context, folder }) => {
  const offer = (tab: typeof page) => tab.getByRole('button', { name: fi.shell.takeNewVersion })
  await page.goto('#/assessment/municipality')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  appendFileSync(join(folder, 'sw.js'), '\n// the next version\n')
  await page.reload()
  await expect(offer(page)).toBeVisible()
  const other = await context.newPage()
  await other.goto('#/assessment/municipality')
  await expect(offer(other)).toBeVisible()
  let loads = 0
  other.on('load', () => {
    loads += 1
  })

  const reloaded = page.waitForEvent('load')
  await offer(page).click()
  await reloaded
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await other.waitForTimeout(500)
  expect(loads).toBe(0)
  await offer(other).click()
  await expect.poll(() => loads).toBe(1)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(offer(other)).toHaveCount(0)
})
