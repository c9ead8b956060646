import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { testBuiltOn } from './builtOn.ts'
import { allModels, expectSeated, proposalHeading } from './controls.ts'
import { pointer } from './hands.ts'
import { bare, readPdf } from './readPdf.ts'
import { speechIn } from './speech.ts'
import { expect } from './support.ts'
import { downloadPdf, expectPlace, setToday, walkWizard } from './walk.ts'

const foreignFolder = join(projectFolder, 'tests', 'fixtures', 'foreign-catalogue')

/** The app built on a catalogue of seven goals, three categories and nine models, none of them its own. */
const test = testBuiltOn(folder => cpSync(foreignFolder, folder, { recursive: true }))

// The app is built first.
test.describe.configure({ timeout: 90_000 })

/** What only the app's own catalogue may say: its number of models, a goal's letter alone, who assessed it. */
const ownTraces = [/\b35\b/, /(^|[\s(])[A-E]([\s,.)]|$)/m, /Ramboll/, /Vanta/, /Järvenpää/]

async function expectNoTraces(page: Page) {
  const said = await page.locator('body').innerText()
  expect(
    ownTraces.filter(trace => trace.test(said)).map(trace => `${trace}: ${trace.exec(said)?.[0]}`),
  ).toEqual([])
}

test('the app knows no goals, categories or models but those of its data', async ({ page }) => {
  const say = await speechIn('fi', foreignFolder)
  const { t, words, catalogue } = say
  await setToday(page)
  await page.goto('./')
  await expect(page.getByText(t($ => $.start.lead, { count: 9 }))).toBeVisible()
  await expectNoTraces(page)
  const importance = {
    G1: 'very',
    G2: 'not',
    G3: 'not',
    G4: 'not',
    G5: 'not',
    G6: 'not',
    G7: 'fairly',
  } as const
  await walkWizard(page, say, pointer, {
    municipality: 'Muualla',
    staff: 'moderate',
    money: 'moderate',
    importance,
  })

  // By hand, in two light and two moderate slots: G1 and G7 in a moderate one; then G1 alone, the light
  // model before the moderate; then G7 in the last light one. The heavy model with G1 and G7 has no slot.
  await expectPlace(page, proposalHeading(say, 4))
  await expectSeated(page, say, ['mill-heat', 'field-walks', 'shared-boats', 'quay-lamps'])
  await page.goto('./#/results/models')
  await expect(allModels(page).locator('tbody tr')).toHaveCount(9)
  for (const [facet, count] of [
    ['goal', 7],
    ['category', 3],
  ] as const) {
    const details = page
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: t($ => $.columns[facet]) }) })
    await expect(details.locator('input')).toHaveCount(count)
  }
  await expectNoTraces(page)

  await page.goto('./#/results')
  await page.getByRole('button', { name: t($ => $.results.makePlan) }).click()
  const { text } = await readPdf(await downloadPdf(page, say, pointer))
  expect(ownTraces.filter(trace => trace.test(text))).toEqual([])
  expect(bare(text)).toContain(bare(words.model(catalogue.models[8]?.id ?? never()).name))
  for (const address of [
    '#/compare',
    '#/models',
    '#/models/grain-label',
    '#/method',
    '#/plan',
    '#/assessment/check',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectNoTraces(page)
  }
  await page.goto('#/')
  const name = t($ => $.start.examples.town.title)
  await page.getByRole('button', { name: t($ => $.start.examples.try, { name }) }).click()
  await expectPlace(page, proposalHeading(say, 2))
})

function never(): never {
  throw new Error('the fixture lacks this')
}
