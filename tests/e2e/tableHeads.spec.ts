import { keepBeforehand, readExample } from './savedWork.ts'
import { expect, test, waitForPlace } from './support.ts'

/** In the page: words of a text that stand on more than one line. */
function brokenWords(element: Element): readonly string[] {
  const broken: string[] = []
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (range.getClientRects().length > 1) broken.push(word)
    }
  }
  return broken
}

for (const language of ['fi', 'sv', 'en'])
  test(`no head of the table of all models breaks a word on a laptop, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await keepBeforehand(page, { ...readExample('city'), language })
    await page.goto('#/results/models')
    await waitForPlace(page, language)
    expect(await page.locator('main thead').evaluate(brokenWords)).toEqual([])
  })

for (const language of ['fi', 'sv'])
  test(`a long name of a role is cut with a hyphen alone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    const city = readExample('city')
    const lead = { text: 'Apulaiskaupunginjohtaja', lang: 'fi' as const }
    const rows = city.plan.rows.map(row => ({ ...row, lead }))
    await keepBeforehand(page, { ...city, plan: { ...city.plan, rows }, language })
    await page.goto('#/plan')
    await waitForPlace(page, language)
    const roles = page.locator('main dd', { hasText: /^Apu/ })
    await expect(roles).toHaveCount(rows.length)
    // A soft hyphen parts the word: each of its parts stands whole.
    expect(await roles.first().evaluate(brokenWords)).toEqual([])
  })
