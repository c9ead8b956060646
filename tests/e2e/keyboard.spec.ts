import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { listButton } from './controls.ts'
import { keyboardHand } from './keyboardHand.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import {
  continueButton,
  downloadPdf,
  exampleAnswers,
  exampleProposal,
  expectStep,
  goalChoice,
  moreDetails,
  otherModels,
  planCard,
  proposalButton,
  setToday,
  walkWizard,
} from './walk.ts'

const say = await speechIn('fi')
const { t, words } = say

test.describe.configure({ timeout: 60_000 })

const headingFocused = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeFocused()

test.beforeEach(({ page }) => setToday(page))

test('the keyboard alone gets from the start page to the PDF, and the focus is seen all the way', async ({
  page,
}) => {
  const hand = keyboardHand(page)
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await walkWizard(page, say, hand, exampleAnswers)
  await headingFocused(page)

  for (const model of exampleProposal) await hand.press(listButton(page, say, model))
  await hand.press(page.getByRole('link', { name: `${t($ => $.places.compare)} (2)` }))
  await headingFocused(page)
  await hand.choose(page.getByLabel(t($ => $.compare.onlyDifferences)))
  await hand.press(page.getByRole('link', { name: t($ => $.places.results), exact: true }))
  await headingFocused(page)
  await hand.press(page.getByRole('button', { name: t($ => $.results.makePlan) }))
  await headingFocused(page)

  for (const model of exampleProposal) {
    const card = planCard(page, say, model)
    await hand.type(card.getByLabel(t($ => $.fields.lead)), 'Elinvoimajohtaja')
    await hand.press(moreDetails(card, say))
    await hand.type(card.getByLabel(t($ => $.fields.notes)), 'Näppäimistöllä kirjoitettu.')
    await hand.select(card.getByLabel(t($ => $.fields.scale)), 'partial')
    await expect(card.getByLabel(t($ => $.fields.lead))).toHaveValue('Elinvoimajohtaja')
    await expect(card.getByLabel(t($ => $.fields.scale))).toHaveValue('partial')
  }
  const download = await downloadPdf(page, say, hand)
  expect(download.suggestedFilename()).toMatch(/^tiekartta_.*\.pdf$/)
  expect([...hand.unseen]).toEqual([])
})

test('the keyboard alone says what is in use already', async ({ page }) => {
  const hand = keyboardHand(page)
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/in-use')
  const near = page.getByLabel(words.model(exampleProposal[0] ?? never()).name, { exact: true })
  await hand.select(near, 'planned')
  await hand.press(otherModels(page))
  const folded = page.getByLabel(words.model('events' as ModelId).name, { exact: true })
  await hand.select(folded, 'in-use')
  await hand.press(continueButton(page, say))
  await expectStep(page, say, 'slots')
  await headingFocused(page)
  const { answers } = (await readKept(page)) ?? never()
  expect(answers.status).toEqual({ [exampleProposal[0] ?? never()]: 'planned', events: 'in-use' })
  expect([...hand.unseen]).toEqual([])
})

test('the keyboard alone opens and answers the dialog that asks before everything is cleared', async ({
  page,
}) => {
  const hand = keyboardHand(page)
  await keepBeforehand(page, buildWork())
  await page.goto('#/models')
  const clear = page.getByRole('button', { name: t($ => $.clear.button) })
  const dialog = page.getByRole('dialog', { name: t($ => $.clear.title) })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await hand.press(clear)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(clear).toBeFocused()
  await page.keyboard.press('Enter')
  await hand.press(dialog.getByRole('button', { name: t($ => $.clear.button) }))
  await headingFocused(page)
  await expect(page).toHaveURL(/#\/$/)
})

const refused = [
  { step: 'resources', first: 'staff', problem: (say: Speech) => say.t($ => $.wizard.problems.staff) },
  {
    step: 'goals',
    first: 'importance-A',
    problem: ({ t, words, catalogue }: Speech) => {
      const goal = words.goal(catalogue.goals[0]?.id ?? never()).long
      return t($ => $.wizard.problems.importance, { goal })
    },
  },
] as const

for (const { step, first, problem } of refused)
  test(`a refused ${step} step says what to do, and leads to the field`, async ({ page }) => {
    const hand = keyboardHand(page)
    await page.goto(`#/assessment/${step}`)
    await hand.press(step === 'resources' ? proposalButton(page, say) : continueButton(page, say))
    const summary = page.getByRole('alert').filter({ hasText: t($ => $.wizard.problems.title) })
    await expect(summary).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${t($ => $.wizard.errorTitle, { title: '' })}.*Tiekartturi$`))
    await expect(page).toHaveURL(new RegExp(`#/assessment/${step}$`))

    const item = summary.getByRole('button', { name: problem(say) })
    const field = page.locator(`[id="${first}"]`)
    await expect(field.getByText(problem(say))).toBeVisible()
    await hand.press(item)
    await expect(field.locator('input').first()).toBeFocused()
    expect([...hand.unseen]).toEqual([])
  })

test('a repaired step goes on, and loses the word for error from its title', async ({ page }) => {
  await page.goto('#/assessment/goals')
  const proceed = continueButton(page, say)
  await proceed.click()
  await expect(page).toHaveTitle(/^Virhe: /)
  for (const { id } of say.catalogue.goals) await goalChoice(page, say, id, 'unknown').check()
  await expect(page).not.toHaveTitle(/^Virhe: /)
  await expect(page.getByRole('alert').filter({ hasText: t($ => $.wizard.problems.title) })).toHaveCount(0)
  await proceed.click()
  await expectStep(page, say, 'resources')
})

test('the first stop of every place leads past the header to the heading', async ({ page }) => {
  await page.goto('#/models')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: t($ => $.shell.skip) })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await headingFocused(page)
})

test('choosing a start by keyboard keeps the focus in the field, though the card moves to its phase', async ({
  page,
}) => {
  const rows = exampleProposal.map(model => ({ model }))
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/plan')
  const start = planCard(page, say, exampleProposal[1] ?? never()).getByLabel(t($ => $.fields.start))
  await start.focus()
  await page.keyboard.press('ArrowDown')
  await expect(start).not.toHaveValue('')
  await expect(start).toBeFocused()
})

function never(): never {
  throw new Error('the fixture lacks this')
}
