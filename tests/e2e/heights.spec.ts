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
      await page.goto('#/results')
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
