import type { ModelId } from '../../src/catalogue/ids.ts'
import { board, expectSeated, undoButton } from './controls.ts'
import { findWithAxe } from './looks.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const say = await speechIn('fi')
const { t, words } = say
const id = (text: string) => text as ModelId
const panelOf = (page: import('@playwright/test').Page) =>
  page.getByRole('complementary', { name: t($ => $.trial.title) })
const saved = ['group-steering', 'idea-funding']
/** With D no goal: B before A and E, so that 4, 8 and 9 hit all three. */
const tried = ['permits-and-regulation', 'strategy-participation']

test('importance and slots change by keyboard, and what changed is announced once it is quiet', async ({
  page,
}) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  await expectSeated(page, say, saved)
  const before = await readKept(page)
  const panel = panelOf(page)
  const goalD = panel.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goalD.getByRole('radio', { checked: true }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await expect(goalD.getByRole('radio', { name: t($ => $.trial.levels.not) })).toBeFocused()
  await expectSeated(page, say, tried)
  const state = panel.locator('#trial-state')
  for (const model of [...tried, ...saved]) await expect(state).toContainText(words.model(id(model)).short)
  const change = await state.innerText()
  await expect(page.getByRole('status').filter({ hasText: change })).toHaveCount(1)
  expect(await readKept(page)).toEqual(before)

  const more = panel.getByRole('button', { name: t($ => $.laterSteps.slots.heavy.more) })
  await more.focus()
  await page.keyboard.press('Enter')
  // Three by marks and two starts.
  await expect(board(page, say).getByRole('heading').getByRole('link')).toHaveCount(5)
  await expect(more).toBeFocused()

  await panel.getByRole('button', { name: t($ => $.trial.undo) }).press('Enter')
  await expectSeated(page, say, tried)
  await panel.getByRole('button', { name: t($ => $.trial.back) }).press('Enter')
  await expectSeated(page, say, saved)
  await expect(panel.getByText(t($ => $.trial.answers))).toBeFocused()
})

test('a trial saved becomes the answers, and can be taken back', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  const panel = panelOf(page)
  const goalD = panel.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goalD.getByRole('radio', { name: t($ => $.trial.levels.not) }).check()
  await panel.getByRole('button', { name: t($ => $.trial.save) }).click()
  await expect(page.getByText(t($ => $.undo['trial-saved']))).toBeVisible()
  await page.reload()
  await expectSeated(page, say, tried)
  const goals = page.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goals.getByRole('radio', { name: t($ => $.trial.levels.very) }).check()
  await panel.getByRole('button', { name: t($ => $.trial.save) }).click()
  await expectSeated(page, say, saved)
  await undoButton(page, say).click()
  await expectSeated(page, say, tried)
})

test('trials are kept through a reload and compared side by side', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  const panel = panelOf(page)
  const goalD = panel.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goalD.getByRole('radio', { name: t($ => $.trial.levels.not) }).check()
  await panel.getByLabel(t($ => $.keptTrials.name)).fill('Ilman vuorovaikutusta')
  await panel.getByLabel(t($ => $.keptTrials.name)).press('Enter')
  await page.reload()
  await expectSeated(page, say, saved)
  const table = page.getByRole('table', { name: t($ => $.keptTrials.caption) })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  // Two by marks and two starts each; one of the starts is in both.
  await expect(table.locator('tbody tr')).toHaveCount(7)
  await page
    .getByRole('button', { name: new RegExp(`^${t($ => $.advice.exchange.try)}\\s*: Ilman`) })
    .press('Enter')
  await expectSeated(page, say, tried)
  await page.getByRole('button', { name: new RegExp(`^${t($ => $.shell.remove)}\\s*: Ilman`) }).click()
  await expect(table).toHaveCount(0)
  await undoButton(page, say).click()
  await expect(table).toHaveCount(1)
})

test('the swap that would reach a goal left out is tried in a click', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results')
  await page.getByRole('button', { name: t($ => $.advice.accept) }).press('Enter')
  await expect(page).toHaveURL(/#\/results\/try$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('region', { name: `${t($ => $.standing.pinned.short)}: 1` })).toBeVisible()
})

test('the steps of the staircase are links in order, reached by keyboard', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/why')
  const steps = page.getByRole('group', { name: t($ => $.stairs.chart) }).getByRole('link')
  await steps.first().focus()
  await page.keyboard.press('Tab')
  await expect(steps.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/models\/idea-funding$/)
})

test('forced colours and a wide trial have nothing in the way', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  await panelOf(page)
    .getByRole('radio', { name: t($ => $.trial.levels.not) })
    .first()
    .check()
  expect(await findWithAxe(page)).toEqual([])
})

test('on a desk the panel stays in view to the end of the place', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  const panel = panelOf(page)
  const goalD = panel.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goalD.getByRole('radio', { name: t($ => $.trial.levels.not) }).check()
  await board(page, say).getByRole('listitem').last().scrollIntoViewIfNeeded()
  await expect(panel.getByRole('button', { name: t($ => $.trial.save) })).toBeInViewport()
})

test('on a phone the bar leads to the fold of the controls, and the last change is taken back from it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/try')
  const fold = page.locator('summary').filter({ hasText: t($ => $.trial.title) })
  await fold.click()
  const goalD = page.getByRole('group', { name: new RegExp(words.goal('D' as never).short) })
  await goalD.getByRole('radio', { name: t($ => $.trial.levels.not) }).check()
  await fold.click()
  const bar = page.getByRole('region', { name: t($ => $.trial.title) })
  await expect(bar).toContainText(t($ => $.trial.short, { stay: 1, enter: 3, leave: 3 }))
  // At the foot the bar has a place of its own and covers no target in part.
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  expect(await findWithAxe(page)).toEqual([])
  await bar.getByRole('button', { name: t($ => $.trial.change) }).click()
  await expect(fold).toBeFocused()
  await expect(goalD).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await bar.getByRole('button', { name: t($ => $.trial.undo) }).click()
  await expect(bar.getByText(t($ => $.trial.answers))).toBeFocused()
  await expectSeated(page, say, saved)
})

test('an exchange of slots is tried from its sentence', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { slots: { light: 2, moderate: 2, heavy: 1 } } }))
  await page.goto('#/results/why')
  const { give, get } = {
    give: t($ => $.advice.exchange.give.heavy.one),
    get: t($ => $.advice.exchange.get.moderate.two),
  }
  const short = (model: string) => words.model(id(model)).short
  const enter = new Intl.ListFormat('fi').format(
    ['joint-development-projects', 'permits-and-regulation'].map(short),
  )
  const sentence = t($ => $.advice.exchange.both, { give, get, enter, leave: short('business-networking') })
  const item = page
    .getByRole('listitem')
    .filter({ hasText: `${sentence} ${t($ => $.advice.exchange.better)}` })
  await item.getByRole('button', { name: t($ => $.advice.exchange.try) }).press('Enter')
  await expectSeated(page, say, [...saved, 'joint-development-projects', 'permits-and-regulation'])
  await expect(page).toHaveURL(/#\/results\/try$/)
})
