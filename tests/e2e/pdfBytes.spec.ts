import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fi } from '../../src/i18n/fi.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import type { ExampleName } from '../../src/state/examples.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from '../report/buildPlan.ts'
import { fonts } from '../report/fonts.ts'
import { exampleWork } from '../report/samples.ts'
import { expect, test } from './support.ts'

const example: ExampleName = 'town'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

for (const language of LANGUAGES) {
  test(`the document is the same bytes in the browser and in Node, in ${language}`, async ({ page }) => {
    const input = await buildInput(exampleWork(example), language)
    await page.clock.setFixedTime(input.today)
    await page.goto('./')
    const name = fi.start.examples[example].title
    await page.getByRole('button', { name: fi.start.examples.try.replace('{{name}}', name) }).click()
    await expect(page).toHaveURL(/#\/results$/)
    await page.goto('#/plan')
    await page.getByLabel(fi.export.language).selectOption(language)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: fi.export.pdf }).click(),
    ])
    const { bytes } = await makePlanPdf(input, fonts)
    expect(hashOf(readFileSync(await download.path()))).toBe(hashOf(bytes))
  })
}
