import { LANGUAGES } from '../fixtures/words.ts'
import { allModels } from './controls.ts'
import { findOverflow } from './looks.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { expect, test, waitForPlace } from './support.ts'

const ROW_MAX_PX = 72
const desks = [1280, 1366] as const

for (const language of LANGUAGES)
  for (const width of desks)
    test(`no row of the table is above ${ROW_MAX_PX} pixels at ${width}, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 768 })
      await keepBeforehand(page, { ...readExample('town'), language })
      await page.goto('#/results/models')
      await waitForPlace(page, language)
      const heights = await allModels(page)
        .locator('tbody > tr')
        .evaluateAll(rows =>
          rows.map(row => ({ height: row.getBoundingClientRect().height, name: row.textContent })),
        )
      expect(heights.length).toBeGreaterThan(30)
      expect(heights.filter(({ height }) => height > ROW_MAX_PX)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
    })

/** How many screens a place may be high on a phone and on a laptop. */
const places = [
  { address: '#/models', phone: 3, laptop: 5 },
  { address: '#/models?view=names', phone: 5, laptop: 3 },
  { address: '#/models?view=table', phone: 5, laptop: 5 },
  { address: '#/models/diploma', phone: 4, laptop: 2 },
  { address: '#/models/responsible-procurement', phone: 4, laptop: 2 },
  { address: '#/compare', phone: 3, laptop: 3 },
  { address: '#/method', phone: 5, laptop: 4 },
  { address: '#/method/provenance', phone: 5, laptop: 3 },
] as const
const screens = { phone: { width: 390, height: 844 }, laptop: { width: 1366, height: 768 } } as const

for (const language of LANGUAGES)
  for (const [name, size] of Object.entries(screens))
    test(`no place of the library is longer than it may be on a ${name}, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await keepBeforehand(page, { ...readExample('town'), language })
      const over: string[] = []
      for (const place of places) {
        await page.goto(place.address)
        await waitForPlace(page, language)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        const most = place[name as keyof typeof screens]
        if (height > most * size.height)
          over.push(`${place.address}: ${(height / size.height).toFixed(2)} > ${most}`)
      }
      expect(over).toEqual([])
    })

for (const width of [320, 390, 1280] as const)
  test(`no word of a comparison is cut without a hyphen at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await keepBeforehand(page, readExample('town'))
    await page.goto('#/compare')
    await waitForPlace(page, 'fi')
    await page.locator('main button[aria-expanded]').last().click()
    expect(await findOverflow(page)).toEqual([])
    const cut = await page.locator('main table').evaluate(table => {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        // A part between the places where a hyphen may come stays on one line.
        for (const { index, 0: part } of node.textContent?.matchAll(/[^\s\u00AD-]+/g) ?? []) {
          const range = document.createRange()
          // After such a place the first letter's box holds the hyphen before it too.
          const isContinued = node.textContent?.[index - 1] === '\u00AD'
          range.setStart(node, isContinued ? index + 1 : index)
          range.setEnd(node, index + part.length)
          const tops = new Set(
            [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
          )
          if (node.parentElement?.closest('.hidden-visually, select') === null && tops.size > 1)
            words.push(part)
        }
      return words
    })
    expect(cut).toEqual([])
  })
