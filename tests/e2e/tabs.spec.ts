import type { Page } from '@playwright/test'
import { footer } from './controls.ts'
import { buildWork, keepBeforehand, readKept, savedText, storageKey } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const { t } = await speechIn('fi')
const nameField = (page: Page) => page.getByLabel(t($ => $.laterSteps.municipality.name))
const theirs = buildWork({ answers: { municipality: 'Toisella välilehdellä' } })

test('what is changed in one tab shows in the other', async ({ page, context }) => {
  await page.goto('#/assessment/municipality')
  const other = await context.newPage()
  await other.goto('#/assessment/municipality')
  await nameField(page).fill('Esimerkkilä')
  await expect(nameField(other)).toHaveValue('Esimerkkilä')
  await nameField(other).fill('Esimerkkilän kunta')
  await expect(nameField(page)).toHaveValue('Esimerkkilän kunta')
  await expect(page.getByText(t($ => $.keeping.conflict))).toHaveCount(0)
})

/** Another tab saved behind this one's back, then this one is edited. */
async function makeConflict(page: Page) {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/municipality')
  await expect(nameField(page)).toHaveValue('Esimerkkilä')
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    storageKey,
    savedText(theirs),
  ] as const)
  await nameField(page).fill('Tällä välilehdellä')
}

test('in a conflict nothing is written over until the user chooses', async ({ page }) => {
  await makeConflict(page)
  const told = page.locator('[role=alert], [role=status]').filter({ hasText: t($ => $.keeping.conflict) })
  await expect(page.getByText(t($ => $.keeping.conflict))).toBeVisible()
  await nameField(page).fill('Tällä välilehdellä yhä')
  expect(await readKept(page)).toEqual(theirs)
  await expect(told, 'the conflict is announced').toBeVisible()
})

test('in a conflict the other tab’s work can be taken', async ({ page }) => {
  await makeConflict(page)
  await page.getByRole('button', { name: t($ => $.keeping.takeTheirs) }).click()
  await expect(nameField(page)).toHaveValue('Toisella välilehdellä')
  await expect(page.getByText(t($ => $.keeping.conflict))).toHaveCount(0)
  expect(await readKept(page)).toEqual(theirs)
  await nameField(page).fill('Jatkuu')
  expect((await readKept(page))?.answers.municipality).toBe('Jatkuu')
})

test('in a conflict this tab’s work can be kept', async ({ page }) => {
  await makeConflict(page)
  await page.getByRole('button', { name: t($ => $.keeping.keepOurs) }).click()
  await expect(nameField(page)).toHaveValue('Tällä välilehdellä')
  await expect(page.getByText(t($ => $.keeping.conflict))).toHaveCount(0)
  expect((await readKept(page))?.answers.municipality).toBe('Tällä välilehdellä')
  await expect(footer(page)).toContainText(t($ => $.keeping.saved, { time: '' }).trim())
})
