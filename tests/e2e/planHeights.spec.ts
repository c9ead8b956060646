import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { expect, test, waitForPlace } from './support.ts'

const town = readExample('town')
/** The town with a fifth model, and room for it. */
const five = {
  ...town,
  answers: { ...town.answers, slots: { light: 2, moderate: 3, heavy: 0 } },
  plan: { ...town.plan, rows: [...town.plan.rows, { model: 'open-data' as ModelId }] },
}
/** The same with room for one moderate model alone: two are left without, and the money is over too. */
const over = { ...five, answers: { ...five.answers, slots: { light: 2, moderate: 1, heavy: 0 } } }
const city = readExample('city')
const overCity = { ...city, answers: { ...city.answers, slots: { light: 2, moderate: 2, heavy: 2 } } }
const parts = ['#/plan', '#/plan/models/idea-funding', '#/plan/document', '#/plan/export'] as const

async function expectWindows(page: Page, most: number, language = 'fi'): Promise<void> {
  for (const address of parts) {
    await page.goto(address)
    await waitForPlace(page, language)
    const height = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
    expect.soft(height, address).toBeLessThanOrEqual(most)
  }
}

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  for (const language of ['fi', 'sv', 'en'] as const)
    test(`every part of a plan of five models is at most two windows high, in ${language}`, async ({
      page,
    }) => {
      await keepBeforehand(page, { ...five, language })
      await expectWindows(page, 2, language)
    })

  for (const language of ['fi', 'sv', 'en'] as const)
    for (const [name, work] of Object.entries({ town: over, city: overCity }))
      test(`the plan of a ${name} over its room is at most two windows high, in ${language}`, async ({
        page,
      }) => {
        await keepBeforehand(page, { ...work, language })
        await expectWindows(page, 2, language)
      })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('every part of a plan of five models is at most five windows high', async ({ page }) => {
    await keepBeforehand(page, { ...five, language: 'sv' })
    await expectWindows(page, 5, 'sv')
  })
})
