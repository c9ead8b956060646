import { expect, testServedAt } from './support.ts'

const test = testServedAt('/some/deep/path/')
test.use({ serviceWorkers: 'allow' })

test('the app works from any path of any plain host', async ({ page, server }) => {
  const missing: string[] = []
  page.on('response', response => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`)
  })

  await page.goto('#/models')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveURL(`${server.address}#/models`)
  await page.goto('#/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)

  expect(scope).toBe(server.address)
  expect(missing).toEqual([])
})
