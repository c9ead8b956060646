import type { ModelId } from '../../src/catalogue/ids.ts'
import { board, expectSeated, listButton, pinTo, proposalHeading } from './controls.ts'
import { buildWork, keepBeforehand } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { continueButton, expectPlace, expectStep, goalChoice } from './walk.ts'

const say = await speechIn('fi')
const { t, words, catalogue } = say
const id = (text: string) => text as ModelId
const slots = (light: number, moderate: number, heavy: number) => ({ light, moderate, heavy })
const everything = (status: 'in-use') => Object.fromEntries(catalogue.models.map(model => [model.id, status]))

test('with no goals chosen, all weigh the same, and it is said at once and in the result', async ({
  page,
}) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/goals')
  for (const goal of catalogue.goals) await goalChoice(page, say, goal.id, 'not').check()
  await expect(page.getByText(t($ => $.wizard.goals.allEqual))).toBeVisible()
  await continueButton(page, say).click()
  await expectStep(page, say, 'resources')
  await page.goto('#/results')
  await expect(page.getByText(t($ => $.assumptions['all-goals-equal']))).toBeVisible()
  // Two moderate slots, three models with three marks and two stars (4, 8, 9: A, B, E) and two (6, 16: B, D, E): five equals.
  const moderateEqual = ['permits-and-regulation', 'group-steering']
  await expectSeated(page, say, moderateEqual)
})

test('unknown slots give an order without a proposal, and say what is missing', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { slots: 'unknown', staff: 'unknown', money: 'unknown' } }))
  await page.goto('#/results')
  await expectPlace(
    page,
    t($ => $.results.headings.slotsUnknown),
  )
  await expect(page.getByText(t($ => $.assumptions['slots-unknown']))).toBeVisible()
  await expect(board(page, say)).toHaveCount(0)
  await page.getByRole('link', { name: t($ => $.results.toModels) }).click()
  await expect(page.getByRole('cell', { name: t($ => $.standing.slotsUnknown.short) }).first()).toBeVisible()
  await page.getByRole('link', { name: t($ => $.results.doors.back) }).click()
  await page.getByRole('link', { name: t($ => $.results.toResources) }).click()
  await expectStep(page, say, 'resources')
})

test('slots unknown by "I don’t know" ticks stay unknown, not zero', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { staff: 'unknown', money: 'unknown', slots: undefined } }))
  await page.goto('#/assessment/slots')
  await expect(page.getByText(t($ => $.laterSteps.slots.noSuggestion))).toBeVisible()
  await expect(page.getByLabel(t($ => $.laterSteps.slots.moderate.label))).toHaveValue('')
  await page.getByRole('checkbox', { name: t($ => $.wizard.unknown) }).check()
  await expect(page.getByLabel(t($ => $.laterSteps.slots.moderate.label))).toHaveValue('')
  await continueButton(page, say).click()
  await expectStep(page, say, 'yardstick')
})

test('zero slots ask for at least one', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { slots: slots(0, 0, 0) } }))
  await page.goto('#/results')
  await expectPlace(
    page,
    t($ => $.results.headings.noSlots),
  )
  await expect(board(page, say)).toHaveCount(0)
  await expect(page.getByRole('link', { name: t($ => $.results.setSlots) })).toBeVisible()
})

test('with everything in use there is nothing left to propose', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { status: everything('in-use') } }))
  await page.goto('#/results')
  await expectPlace(
    page,
    t($ => $.results.headings.nothingLeft),
  )
  await expect(page.getByRole('link', { name: t($ => $.results.toInUse) })).toBeVisible()
})

test('with light slots alone there are starts, and the next step is told', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { slots: slots(1, 0, 0) } }))
  await page.goto('#/results')
  await expectPlace(page, proposalHeading(say, 0, 1))
  await expect(page.getByText(t($ => $.results.room.oneMore.moderate)).first()).toBeVisible()
})

test('a proposal of one model says one', async ({ page }) => {
  await keepBeforehand(page, buildWork({ answers: { slots: slots(0, 0, 1), importance: { C: 'very' } } }))
  await page.goto('#/results')
  await expectPlace(page, proposalHeading(say, 1))
  await expectSeated(page, say, ['energy-solutions'])
})

test('musts that do not fit are named, with what they lack room for', async ({ page }) => {
  await keepBeforehand(page, buildWork({ pins: { 'energy-solutions': 'must' } as never }))
  await page.goto('#/results')
  await expectPlace(
    page,
    t($ => $.results.headings.mustsUnseated),
  )
  const models = words.model(id('energy-solutions')).short
  await expect(page.getByText(t($ => $.results.leads.mustsUnseated.heavy, { models }))).toBeVisible()
  await page.goto('#/results/models')
  await pinTo(page, say, id('energy-solutions'), 'free')
  await page.goto('#/results')
  await expectPlace(page, proposalHeading(say, 2, 2))
})

test('one listed model is too few to compare, and that is said', async ({ page }) => {
  await keepBeforehand(page, buildWork({ shortlist: [id('open-data')] }))
  await page.goto('#/compare')
  await expect(page.getByText(t($ => $.compare.tooFew))).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('a sixth listed model waits for its turn in the comparison', async ({ page }) => {
  const shortlist = catalogue.models.slice(0, 6).map(model => model.id)
  await keepBeforehand(page, buildWork({ shortlist }))
  await page.goto('#/compare')
  const sixth = page.getByRole('checkbox', { name: words.model(shortlist[5] ?? id('')).name })
  await expect(sixth).toBeDisabled()
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  await page.getByRole('checkbox', { name: words.model(shortlist[0] ?? id('')).name }).uncheck()
  await sixth.check()
  await expect(page.getByRole('columnheader').last()).toHaveText(words.model(shortlist[5] ?? id('')).name)
  await page.reload()
  await expect(sixth).toBeChecked()
})

test('a plan over its slots says so in words, and that it is long', async ({ page }) => {
  const rows = catalogue.models.slice(0, 8).map(model => ({ model: model.id }))
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/plan')
  await expect(page.getByText(t($ => $.plan.many, { count: 8 }))).toBeVisible()
  // Of the first eight, 5, 3, 1 and 2 (by rank) ask for a heavy slot, and there is none; 6 and 4 rank first of the moderate ones.
  const unseated = [5, 3, 1, 2, 8, 7].flatMap(n => catalogue.models.filter(model => model.n === n))
  const models = new Intl.ListFormat('fi').format(unseated.map(model => words.model(model.id).short))
  await expect(page.getByText(t($ => $.plan.room.over, { count: 6 }))).toBeVisible()
  await expect(page.getByText(t($ => $.remedy.delay, { count: 6, models }))).toBeVisible()
})

test('an unknown address, step or model says that there is no such place', async ({ page }) => {
  for (const address of [
    '#/nowhere',
    '#/assessment/nothing',
    '#/models/nothing-such',
    '#/results/more',
    '#/plan/models/open-data',
    '#/plan/more',
  ]) {
    await page.goto(address)
    await expectPlace(
      page,
      t($ => $.notFound.title),
    )
    await expect(page).toHaveTitle(new RegExp(`^${t($ => $.notFound.title)}`))
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: t($ => $.notFound.start) })
    .click()
  await expectPlace(
    page,
    t($ => $.start.title),
  )
})

test('an address that is no address shows the start', async ({ page }) => {
  await page.goto('#s=something')
  await expectPlace(
    page,
    t($ => $.start.title),
  )
})

test('unknown filters and sorting in the address do no harm', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/results/models?sort=nonsense')
  await expect(listButton(page, say, id('group-steering'))).toBeVisible()
  await page.goto('#/results/models?goal=Q')
  await expect(page.getByText(t($ => $.filter.nothing))).toBeVisible()
  await page.goto('#/compare?m=nothing-such')
  await expectPlace(
    page,
    t($ => $.compare.title),
  )
})
