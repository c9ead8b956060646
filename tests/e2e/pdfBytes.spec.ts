import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fi } from '../../src/i18n/fi.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import type { ExampleName } from '../../src/state/examples.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from '../report/buildPlan.ts'
import { fonts } from '../report/fonts.ts'
import { exampleWork } from '../report/samples.ts'
import { exportButton } from './exportButton.ts'
import { keepBeforehand } from './savedWork.ts'
import { speechIn } from './speech.ts'
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
    await page.goto('#/plan/export')
    expect(await hashOfExport(page, language)).toBe(hashOf((await makePlanPdf(input, fonts)).bytes))
  })
}

test('so it is with a picture on the cover', async ({ page }) => {
  const work = exampleWork(example)
  const input = await buildInput({ ...work, plan: { ...work.plan, logo: buildLogo() } }, 'sv')
  await page.clock.setFixedTime(input.today)
  await keepBeforehand(page, { ...input.work, language: 'fi' })
  await page.goto('#/plan/export')
  expect(await hashOfExport(page, 'sv')).toBe(hashOf((await makePlanPdf(input, fonts)).bytes))
})

async function hashOfExport(page: Page, language: string): Promise<string> {
  await page.getByLabel(fi.export.language).selectOption(language)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exportButton(page, await speechIn('fi'), 'pdf').click(),
  ])
  return hashOf(readFileSync(await download.path()))
}
