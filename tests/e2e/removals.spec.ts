import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Removal } from '../../src/state/Removal.ts'
import { clearEverything, ofModel, openText, pinTo, undoButton, unlistButton } from './controls.ts'
import { buildWork, keepBeforehand, readExample, readKept, savedText } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const say = await speechIn('fi')
const { t, words } = say
const steering = 'group-steering' as ModelId
const row = { model: steering, steps: { text: 'Oma askel', lang: 'fi' as const } }
const town = readExample('town')
const before = {
  ...town,
  plan: { ...town.plan, rows: [row, ...town.plan.rows.filter(({ model }) => model !== steering)] },
}

interface Case {
  readonly removal: Removal['kind']
  readonly address: string
  readonly remove: (page: Page) => Promise<void>
  readonly after: Record<string, unknown>
}

const of = (label: string) => ofModel(say, label, steering)
const village = readExample('village')

const cases: readonly Case[] = [
  {
    removal: 'row-removed',
    address: '#/plan',
    remove: page => page.getByRole('button', { name: of(t($ => $.shell.remove)) }).click(),
    after: { plan: { rows: before.plan.rows.slice(1) } },
  },
  {
    removal: 'steps-discarded',
    address: '#/plan/models/group-steering',
    remove: page => page.getByRole('button', { name: t($ => $.plan.restoreSteps) }).click(),
    after: { plan: { rows: [{ model: steering }, ...before.plan.rows.slice(1)] } },
  },
  {
    removal: 'unlisted',
    address: '#/results/models',
    remove: page => unlistButton(page, say, steering).click(),
    after: { shortlist: before.shortlist.filter(id => id !== steering) },
  },
  {
    removal: 'unlisted',
    address: '#/compare',
    remove: async page => {
      await page.getByRole('checkbox', { name: words.model(steering).name }).uncheck()
      await page.getByRole('button', { name: of(t($ => $.shell.remove)) }).click()
    },
    after: { shortlist: before.shortlist.filter(id => id !== steering) },
  },
  {
    removal: 'file-opened',
    address: '#/method',
    remove: page => openText(page, 'village.json', savedText(village)),
    after: { ...village },
  },
  {
    removal: 'example-opened',
    address: '#/',
    remove: page => {
      const name = t($ => $.start.examples.village.title)
      return page.getByRole('button', { name: t($ => $.start.examples.try, { name }) }).click()
    },
    after: { ...village },
  },
]

for (const { removal, address, remove, after } of cases)
  test(`what was removed comes back whole: ${removal} at ${address}`, async ({ page }) => {
    await keepBeforehand(page, before)
    await page.goto(address)
    await remove(page)
    const said = page.getByRole('status').filter({ has: undoButton(page, say) })
    const model = words.model(steering).short
    await expect(said).toContainText(
      removal === 'row-removed' || removal === 'unlisted' || removal === 'steps-discarded'
        ? t($ => $.undo[removal], { model })
        : t($ => $.undo[removal]),
    )
    expect(await readKept(page)).toMatchObject(after)
    expect(await readKept(page)).not.toEqual(before)
    await undoButton(page, say).click()
    await expect(undoButton(page, say)).toHaveCount(0)
    expect(await readKept(page)).toEqual(before)
  })

test('everything cleared comes back whole', async ({ page }) => {
  await keepBeforehand(page, before)
  await page.goto('#/models')
  await clearEverything(page, say)
  await expect(page).toHaveURL(/#\/$/)
  expect(await readKept(page)).toBeUndefined()
  await undoButton(page, say).click()
  expect(await readKept(page)).toEqual(before)
})

test('several removals come back one by one, the last first', async ({ page }) => {
  await keepBeforehand(page, before)
  await page.goto('#/compare')
  const remove = page.getByRole('button', { name: new RegExp(`^${t($ => $.shell.remove)}\\s*:`) })
  for (const model of before.shortlist.slice(0, 2)) {
    await page.getByRole('checkbox', { name: words.model(model).name }).uncheck()
    await remove.click()
  }
  expect((await readKept(page))?.shortlist).toEqual(before.shortlist.slice(2))
  await undoButton(page, say).click()
  expect((await readKept(page))?.shortlist).toEqual(before.shortlist.slice(1))
  await undoButton(page, say).click()
  expect((await readKept(page))?.shortlist).toEqual(before.shortlist)
})

test('an undo keeps what was done since the removal', async ({ page }) => {
  await keepBeforehand(page, before)
  await page.goto('#/results/models')
  await unlistButton(page, say, steering).click()
  await pinTo(page, say, steering, 'must')
  await undoButton(page, say).click()
  expect(await readKept(page)).toEqual({ ...before, pins: { [steering]: 'must' } })
})

test('what was removed comes back by the keyboard after a reload, goes again, and not while a text is written', async ({
  page,
}) => {
  await keepBeforehand(page, before)
  await page.goto('#/plan')
  await page.getByRole('button', { name: of(t($ => $.shell.remove)) }).click()
  await expect(undoButton(page, say)).toBeVisible()
  const removed = await readKept(page)
  await page.reload()
  await expect(undoButton(page, say)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: t($ => $.undo.redo) })).toBeVisible()
  expect(await readKept(page)).toEqual(before)
  await page.keyboard.press('Control+Shift+Z')
  await expect(undoButton(page, say)).toBeVisible()
  expect(await readKept(page)).toEqual(removed)
  await page.goto('#/assessment/municipality')
  await page.getByRole('textbox').first().press('Control+z')
  expect((await readKept(page))?.plan).toEqual(removed?.plan)
})

test('adding the proposal to an older plan keeps the older plan', async ({ page }) => {
  const rows = [{ model: 'summer-workers' as ModelId, lead: { text: 'Rehtori', lang: 'fi' as const } }]
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/results')
  await page.getByRole('button', { name: t($ => $.controls.plan), exact: true }).click()
  await expect(page).toHaveURL(/#\/plan$/)
  // The two with B, D and E, then one to begin with in the light slot that the older plan leaves.
  const after = (await readKept(page))?.plan.rows ?? []
  expect(after.slice(0, 3)).toEqual([...rows, { model: 'group-steering' }, { model: 'idea-funding' }])
  expect(after).toHaveLength(4)
})
