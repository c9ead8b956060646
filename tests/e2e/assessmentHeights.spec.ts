import type { Page } from '@playwright/test'
import { STEPS } from '../../src/assessment/Answers.ts'
import { switchTo } from './controls.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { expectStep } from './walk.ts'

/** In the page: its whole height, and where the button that leads on ends, in windows. */
function readHeights() {
  const button = document.querySelector('form .actions')
  const end = (button?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) + window.scrollY
  return { page: document.documentElement.scrollHeight / innerHeight, button: end / innerHeight }
}

async function measure(page: Page, language: 'fi' | 'sv', check: (step: string, height: number) => void) {
  const say = await speechIn(language)
  await page.goto('./')
  await switchTo(page, language)
  for (const step of STEPS) {
    await page.goto(`#/assessment/${step}`)
    await expectStep(page, say, step)
    const { page: whole, button } = await page.evaluate(readHeights)
    console.log(`${language} ${step}: ${whole.toFixed(2)} windows, the button ends at ${button.toFixed(2)}`)
    check(step, page.viewportSize()?.width === 390 ? whole : button)
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const language of ['fi', 'sv'] as const)
    test(`every step of a town is at most two windows high, in ${language}`, async ({ page }) => {
      await keepBeforehand(page, readExample('town'))
      await measure(page, language, (step, height) => expect(height, step).toBeLessThanOrEqual(2))
    })
})

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('the two pages to a proposal are answered without scrolling', async ({ page }) => {
    await keepBeforehand(page, readExample('village'))
    await measure(page, 'fi', (step, height) => {
      const most = step === 'goals' || step === 'resources' ? 1 : 1.5
      expect(height, step).toBeLessThanOrEqual(most)
    })
  })
})
