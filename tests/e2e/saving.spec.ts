import { readFileSync } from 'node:fs'
import type { ModelId } from '../../src/catalogue/ids.ts'
import {
  clearEverything,
  footer,
  listButton,
  openText,
  pinTo,
  proposalHeading,
  switchTo,
} from './controls.ts'
import { pointer } from './hands.ts'
import { buildWork, keepBeforehand, readExample, readKept, rescueKey } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import {
  amountChoice,
  continueButton,
  exampleAnswers,
  exampleProposal,
  expectPlace,
  expectStep,
  goalChoice,
  openForm,
  setToday,
  walkWizard,
} from './walk.ts'

const say = await speechIn('fi')
const { t } = say
const town = readExample('town')
const [steering, funding] = exampleProposal as [ModelId, ModelId]

test.beforeEach(({ page }) => setToday(page))

test('a reload keeps answers, shortlist, pins, plan and language, and the filters in the address', async ({
  page,
}) => {
  await page.goto('./')
  await walkWizard(page, say, pointer, exampleAnswers)
  await page.goto('#/results/models')
  await listButton(page, say, steering).click()
  await pinTo(page, say, 'energy-solutions' as ModelId, 'must-not')
  await page.goto('#/results')
  await page.getByRole('button', { name: t($ => $.results.makePlan) }).click()
  await openForm(page, say, pointer, funding)
  await page.getByLabel(t($ => $.fields.lead)).fill('Elinvoimajohtaja')
  await page.goto('#/results/models?q=energia&sort=-marks')
  await switchTo(page, 'sv')
  const before = await readKept(page)
  expect(before).toMatchObject({
    language: 'sv',
    answers: { municipality: 'Esimerkkilä', importance: exampleAnswers.importance },
    shortlist: [steering],
    pins: { 'energy-solutions': 'must-not' },
  })
  // After the two by their marks come those to begin with.
  expect(before?.plan.rows.slice(0, 2)).toEqual([
    { model: steering },
    { model: funding, lead: { text: 'Elinvoimajohtaja', lang: 'fi' } },
  ])

  await page.reload()
  const swedish = await speechIn('sv')
  await expectPlace(
    page,
    swedish.t($ => $.results.doors.models.title, { count: 35 }),
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page).toHaveURL(/#\/results\/models\?q=energia&sort=-marks$/)
  await expect(page.getByLabel(swedish.t($ => $.filter.text))).toHaveValue('energia')
  expect(await readKept(page)).toEqual(before)
})

test('each step keeps its answers over a reload', async ({ page }) => {
  await page.goto('#/assessment/resources')
  await amountChoice(page, say, 'staff', 'lot').check()
  await page.reload()
  await expect(amountChoice(page, say, 'staff', 'lot')).toBeChecked()
  await page.goto('#/assessment/goals')
  await goalChoice(page, say, 'D', 'somewhat').check()
  await page.reload()
  await expect(goalChoice(page, say, 'D', 'somewhat')).toBeChecked()
  await expect(goalChoice(page, say, 'A', 'somewhat')).not.toBeChecked()
})

test('Continue leads to the first unanswered step', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { passed: ['municipality', 'goals'] } }))
  await page.goto('./')
  await page.getByRole('link', { name: t($ => $.start.continue) }).click()
  await expectStep(page, say, 'resources')
})

test('Back goes through the places and the steps as they were come to', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/in-use')
  for (const step of ['in-use', 'slots', 'yardstick'] as const) {
    await expectStep(page, say, step)
    await continueButton(page, say).click()
  }
  await expectStep(page, say, 'municipality')
  await page.getByRole('link', { name: t($ => $.places.results), exact: true }).click()
  await expectPlace(page, proposalHeading(say, 2, 2))
  const title = t($ => $.results.doors.models.title, { count: 35 })
  await page.getByRole('link', { name: new RegExp(`^${title}`) }).click()
  await expectPlace(page, title)
  await page.getByLabel(t($ => $.filter.text)).fill('energia')
  await expect(page).toHaveURL(/q=energia/)
  await page.goBack()
  await expectPlace(page, proposalHeading(say, 2, 2))
  await page.goBack()
  for (const step of ['municipality', 'yardstick', 'slots', 'in-use'] as const) {
    await expectStep(page, say, step)
    if (step !== 'in-use') await page.goBack()
  }
  await page.goForward()
  await expectStep(page, say, 'slots')
})

test('"Change" on the check page leads to the question and straight back', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/check')
  await page.getByRole('link', { name: new RegExp(`${t($ => $.laterSteps.check.money)}$`) }).click()
  await expectStep(page, say, 'resources')
  await amountChoice(page, say, 'money', 'unknown').check()
  await continueButton(page, say).click()
  await expectStep(page, say, 'check')
  await expect(page.getByText(t($ => $.laterSteps.check.unanswered)).first()).toBeVisible()
  expect((await readKept(page))?.answers.money).toBe('unknown')
})

test('work saved as a file comes back whole after everything was cleared', async ({ page }) => {
  await keepBeforehand(page, town)
  await page.goto('#/models')
  const download = page.waitForEvent('download')
  await footer(page)
    .getByRole('button', { name: t($ => $.file.save) })
    .click()
  const file = await download
  expect(file.suggestedFilename()).toBe('tiekartturi_keskivaara_2026-11-24.json')
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
  const text = readFileSync(await file.path(), 'utf8')

  await footer(page)
    .getByRole('button', { name: t($ => $.clear.button) })
    .click()
  const dialog = page.getByRole('dialog', { name: t($ => $.clear.title) })
  await dialog.getByRole('button', { name: t($ => $.shell.cancel) }).click()
  await expect(dialog).toHaveCount(0)
  expect(await readKept(page)).toEqual(town)

  await clearEverything(page, say)
  expect(await readKept(page)).toBeUndefined()
  await openText(page, file.suggestedFilename(), text)
  // All four of its plan, which leaves no room for others.
  await expectPlace(
    page,
    new RegExp(
      t($ => $.results.headings.own, { count: 4 }),
      'i',
    ),
  )
  expect(await readKept(page)).toEqual(town)
})

test('kept work that cannot be read is set aside whole, and told', async ({ page }) => {
  const broken = '{"format":"tiekartturi","version":1,'
  await keepBeforehand(page, broken)
  await page.goto('./')
  await expect(page.getByText(t($ => $.keeping.unreadable))).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t($ => $.keeping.saveUnreadable) }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(broken)

  await page.goto('#/assessment/municipality')
  await page.getByLabel(t($ => $.laterSteps.municipality.name)).fill('Esimerkkilä')
  expect((await readKept(page))?.answers.municipality).toBe('Esimerkkilä')
  expect(await page.evaluate(key => localStorage.getItem(key), rescueKey)).toBe(broken)
})

test('a reload after unreadable work was replaced still has it set aside', async ({ page }) => {
  await keepBeforehand(page, '[]')
  await page.goto('#/assessment/municipality')
  await page.getByLabel(t($ => $.laterSteps.municipality.name)).fill('Esimerkkilä')
  await page.reload()
  await expect(page.getByLabel(t($ => $.laterSteps.municipality.name))).toHaveValue('Esimerkkilä')
  expect(await page.evaluate(key => localStorage.getItem(key), rescueKey)).toBe('[]')
})

for (const blocked of ['setItem throws', 'storage throws'] as const)
  test(`where ${blocked}, work goes on and can be saved as a file`, async ({ page }) => {
    await page.addInitScript(how => {
      const refuse = () => {
        throw new DOMException('blocked', 'QuotaExceededError')
      }
      if (how === 'setItem throws') Storage.prototype.setItem = refuse
      else Object.defineProperty(window, 'localStorage', { get: refuse })
    }, blocked)
    await page.goto('./')
    await walkWizard(page, say, pointer, exampleAnswers)
    await expectPlace(page, proposalHeading(say, 2, 2))
    await expect(page.getByText(t($ => $.keeping.unsaved))).toBeVisible()
    const download = page.waitForEvent('download')
    await page
      .getByRole('button', { name: t($ => $.file.save) })
      .first()
      .click()
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(saved.work.answers.municipality).toBe('Esimerkkilä')
  })

test('untouched work leaves nothing in the browser', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: t($ => $.start.begin) }).click()
  await expectStep(page, say, 'goals')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('the footer tells the time of the last saving', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/municipality')
  await page.getByLabel(t($ => $.laterSteps.municipality.name)).fill('Toinen')
  await expect(footer(page)).toContainText(t($ => $.keeping.saved, { time: '10.00' }))
})

test('an example opens whole, and says that it can be undone', async ({ page }) => {
  await page.goto('./')
  const name = t($ => $.start.examples.city.title)
  await page.getByRole('button', { name: t($ => $.start.examples.try, { name }) }).click()
  await expect(page).toHaveURL(/#\/results$/)
  expect(await readKept(page)).toEqual(readExample('city'))
  await expect(page.getByRole('status').filter({ hasText: t($ => $.undo['example-opened']) })).toBeVisible()
})
