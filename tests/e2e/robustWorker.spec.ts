import { EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { writeSyntheticCatalogue } from '../fixtures/syntheticCatalogue.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { testBuiltOn } from './builtOn.ts'
import { keepBeforehand, savedText } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect } from './support.ts'

/** With so many models on five goals of one tier and room for most, robustness takes long and ends too large. */
const MANY = 120
const ROOMY = { light: 40, moderate: 60, heavy: 40 }
const SCARCE = { light: 0, moderate: 1, heavy: 1 }

const test = testBuiltOn(folder => writeSyntheticCatalogue(folder, MANY, LANGUAGES))

// The app is built first, and a question is followed until it is too large.
test.describe.configure({ mode: 'default', timeout: 240_000 })

const { t } = await speechIn('fi')

/** What is said while it goes on, whatever the share done. */
const computing = new RegExp(
  t($ => $.robust.computing, { share: '.*' })
    .replaceAll('.', '\\.')
    .replace('\\.*', '.*'),
)

const workWith = (slots: typeof ROOMY) => savedText({ ...EMPTY_WORK, answers: { ...EMPTY_ANSWERS, slots } })

test('while robustness is computed the place answers, shows how far it is, and can stop it and ask again', async ({
  page,
}) => {
  await keepBeforehand(page, workWith(ROOMY))
  await page.goto('./#/results')
  const going = page.getByText(computing)
  await expect(going).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(1)
  // Progress is told: the sentence changes from its first state.
  const first = await going.innerText()
  await expect(going).not.toHaveText(first)

  // Each key and click is handled while the worker is still at it.
  await page.evaluate(() => {
    document.addEventListener('input', () => {
      document.documentElement.dataset.inputs = `${Number(document.documentElement.dataset.inputs ?? 0) + 1}`
    })
  })
  const search = page.getByRole('searchbox')
  await search.pressSequentially('malli 119')
  await expect(page.locator('html')).toHaveAttribute('data-inputs', '9')
  await expect(page.getByText(t($ => $.filter.shown, { count: 1, of: MANY }))).toBeVisible()
  await page.getByText(t($ => $.stairs.table)).click()
  await expect(page.getByRole('table', { name: t($ => $.stairs.caption) })).toBeVisible()
  await expect(going).toBeVisible()

  const stop = page.getByRole('button', { name: t($ => $.robust.cancel) })
  await stop.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(t($ => $.robust.cancelled))).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(0)

  const again = page.getByRole('button', { name: t($ => $.robust.again) })
  await expect(again).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(going).toBeVisible()
  await expect(stop).toBeFocused()
  const tooLarge = page.getByText(t($ => $.robust.tooLarge))
  await expect(tooLarge).toBeVisible({ timeout: 180_000 })
  // The button is gone, so that focus is on what tells how it ended.
  await expect(tooLarge).toBeFocused()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('a question that a worker can answer ends in a verdict, and a trial asks anew', async ({ page }) => {
  await keepBeforehand(page, workWith(SCARCE))
  await page.goto('./#/results')
  const done = page.getByText(t($ => $.robust.done))
  await expect(done).toBeVisible({ timeout: 60_000 })
  const panel = page.getByRole('complementary', { name: t($ => $.whatIf.title) })
  await panel.getByRole('button', { name: t($ => $.wizard.slots.moderate.more) }).press('Enter')
  await expect(panel.getByText(t($ => $.whatIf.trying))).toBeVisible()
  await expect(done).toBeVisible({ timeout: 60_000 })
})
