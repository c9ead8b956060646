import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { sayFieldWithUnit } from '../../src/i18n/sayField.ts'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS } from '../../src/plan/RowField.ts'
import { clearEverything, footer, ofModel, openText, undoButton } from './controls.ts'
import { findOverflow } from './looks.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { expectPlace, moreDetails, planCard, setToday } from './walk.ts'

test.describe.configure({ timeout: 60_000 })

const [steering, workers, data] = ['group-steering', 'summer-workers', 'open-data'] as ModelId[] as [
  ModelId,
  ModelId,
  ModelId,
]
const quarter = quarterOf(2027, 3)
const said = (key: string) => `${key}: ”Ääkköset” ≥ €\ntoinen rivi`
const written = (key: string, lang: Language) => ({ text: said(key), lang })
/** All that the form asks for one model, as the work file has it. */
function filledRow(lang: Language): PlanRow {
  return {
    model: steering,
    status: 'decided',
    scale: 'partial',
    start: quarter,
    duration: { kind: 'months', months: 18 },
    ...Object.fromEntries(WRITTEN_FIELDS.map(field => [field, written(field, lang)])),
    days: 1200,
    costEur: 45_000,
    milestones: [{ number: 0, quarter, text: written('milestone', lang) }],
  }
}

async function fillEverything(page: Page, say: Speech): Promise<void> {
  const { t } = say
  const card = planCard(page, say, steering)
  await card.getByLabel(t($ => $.fields.status)).selectOption('decided')
  await card.getByLabel(t($ => $.fields.scale)).selectOption('partial')
  await card.getByLabel(t($ => $.fields.start)).selectOption(quarter)
  await card.getByLabel(t($ => $.fields.duration)).selectOption('months')
  await card.getByLabel(t($ => $.fields.monthCount)).fill('18')
  await moreDetails(card, say).click()
  for (const field of WRITTEN_FIELDS) await fieldOf(card, say, field).fill(said(field))
  await card.getByLabel(t($ => $.fields.days)).fill('1 200')
  await card.getByLabel(sayFieldWithUnit({ t }, 'costEur')).fill('45000')
  await card.getByRole('button', { name: t($ => $.fields.addMilestone) }).click()
  await card
    .getByLabel(
      t($ => $.fields.milestone, { place: 1 }),
      { exact: true },
    )
    .fill(said('milestone'))
  for (const field of DOCUMENT_FIELDS)
    await page.getByLabel(t($ => $.plan.documentFields[field])).fill(said(field))
  await page.getByLabel(t($ => $.standings['for-decision'])).check()
}

const fieldOf = (card: Locator, { t }: Speech, field: (typeof WRITTEN_FIELDS)[number]) =>
  card.getByLabel(
    t($ => $.fields[field]),
    { exact: true },
  )

async function expectEverything(page: Page, say: Speech): Promise<void> {
  const { t, language } = say
  const card = planCard(page, say, steering)
  const has = (label: string, value: string) =>
    expect(card.getByLabel(label, { exact: true })).toHaveValue(value)
  await has(
    t($ => $.fields.status),
    'decided',
  )
  await has(
    t($ => $.fields.scale),
    'partial',
  )
  await has(
    t($ => $.fields.start),
    quarter,
  )
  await has(
    t($ => $.fields.monthCount),
    '18',
  )
  for (const field of WRITTEN_FIELDS)
    await has(
      t($ => $.fields[field]),
      said(field),
    )
  await has(
    t($ => $.fields.days),
    formatNumber(language, 1200),
  )
  await has(sayFieldWithUnit({ t }, 'costEur'), formatNumber(language, 45_000))
  await has(
    t($ => $.fields.milestoneQuarter, { place: 1 }),
    quarter,
  )
  await has(
    t($ => $.fields.milestone, { place: 1 }),
    said('milestone'),
  )
  for (const field of DOCUMENT_FIELDS)
    await expect(page.getByLabel(t($ => $.plan.documentFields[field]))).toHaveValue(said(field))
  await expect(page.getByLabel(t($ => $.standings['for-decision']))).toBeChecked()
}

test('every field is kept over a reload and in a file', async ({ page }) => {
  const language = 'sv'
  const say = await speechIn(language)
  const { t } = say
  const rows = [{ model: steering }]
  await setToday(page)
  await keepBeforehand(page, { ...buildWork({ plan: { standing: 'draft', rows } }), language })
  await page.goto('#/plan')
  await fillEverything(page, say)
  const kept = await readKept(page)
  expect(kept?.plan).toEqual({
    standing: 'for-decision',
    ...Object.fromEntries(DOCUMENT_FIELDS.map(field => [field, written(field, language)])),
    rows: [filledRow(language)],
  })

  await page.reload()
  await expectEverything(page, say)

  const download = page.waitForEvent('download')
  await footer(page)
    .getByRole('button', { name: t($ => $.file.save) })
    .click()
  const text = readFileSync(await (await download).path(), 'utf8')
  await clearEverything(page, say)
  expect((await readKept(page))?.plan.rows ?? []).toEqual([])
  await openText(page, 'tiekartturi.json', text)
  await expectPlace(
    page,
    t($ => $.results.headings.proposed, { count: 2 }),
  )
  expect((await readKept(page))?.plan).toEqual(kept?.plan)
  await page.goto('#/plan')
  await expectEverything(page, say)
})

const say = await speechIn('fi')
const { t } = say

test('a model is moved with the keyboard, and the focus stays on its button', async ({ page }) => {
  const rows = [steering, workers, data].map(model => ({ model }))
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/plan')
  const names = () => page.locator('section[aria-labelledby^="phase-"] h3')
  const down = page.getByRole('button', {
    name: ofModel(
      say,
      t($ => $.plan.down),
      steering,
    ),
  })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(names().nth(1)).toContainText(say.words.model(steering).name)
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names().nth(2)).toContainText(say.words.model(steering).name)
  await expect(down).toBeFocused()
  const model = say.words.model(steering).short
  await expect(
    page.getByRole('status').filter({ hasText: t($ => $.plan.place, { model, place: 3, of: 3 }) }),
  ).toHaveCount(1)
  expect((await readKept(page))?.plan).toEqual({
    standing: 'draft',
    order: 'by-hand',
    rows: [{ model: workers }, { model: data }, { model: steering }],
  })
})

test('"same as above" is a stop of the keyboard, and fills the field', async ({ page }) => {
  const rows = [{ model: steering, lead: { text: 'Ägarstyrare', lang: 'sv' } }, { model: workers }]
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/plan')
  const lead = planCard(page, say, workers).getByLabel(t($ => $.fields.lead))
  await lead.focus()
  await page.keyboard.press('Tab')
  const same = page.getByRole('button', { name: `${t($ => $.fields.lead)}: ${t($ => $.fields.same)}` })
  await expect(same).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(lead).toBeFocused()
  await expect(lead).toHaveValue('Ägarstyrare')
  await expect(lead).toHaveAttribute('lang', 'sv')
})

test('a removed milestone and a removed model come back with all that was said', async ({ page }) => {
  const plan = { standing: 'draft', rows: [filledRow('fi'), { model: workers }] } as const
  await keepBeforehand(page, buildWork({ plan: plan as never }))
  await page.goto('#/plan')
  const milestone = page.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 1 }) })
  await milestone.click()
  await expect(page.getByRole('button', { name: t($ => $.fields.addMilestone) }).first()).toBeFocused()
  await page
    .getByRole('button', {
      name: ofModel(
        say,
        t($ => $.shell.remove),
        steering,
      ),
    })
    .click()
  expect((await readKept(page))?.plan.rows).toEqual([{ model: workers }])
  await undoButton(page, say).click()
  await undoButton(page, say).click()
  expect((await readKept(page))?.plan).toEqual(plan)
})

/** In the page: as in a browser that cannot size fields by their content. */
function forgetFieldSizing() {
  for (const sheet of document.styleSheets) {
    const rules = [...sheet.cssRules].flatMap(rule =>
      rule instanceof CSSSupportsRule && rule.conditionText.includes('field-sizing')
        ? [...rule.cssRules]
        : [],
    )
    if (rules.length === 0) continue
    for (const { cssText } of rules) sheet.insertRule(cssText, sheet.cssRules.length)
    sheet.insertRule('textarea { field-sizing: fixed !important }', sheet.cssRules.length)
    return
  }
  throw new Error('the style sheets have no fallback')
}

for (const isAble of [true, false])
  test(`a field grows with its text where the browser can${isAble ? '' : 'not'} size fields by it`, async ({
    page,
  }) => {
    await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows: [{ model: steering }] } }))
    await page.goto('#/plan')
    const partners = page.getByLabel(t($ => $.fields.partners))
    await expect(partners).toBeVisible()
    if (!isAble) await page.evaluate(forgetFieldSizing)
    const before = (await partners.boundingBox())?.height ?? 0
    await partners.fill('Yhtiö, yhdistys ja oppilaitos.\n'.repeat(20))
    expect((await partners.boundingBox())?.height).toBeGreaterThan(before * 3)
    expect(await partners.evaluate(field => field.scrollHeight <= field.clientHeight + 1)).toBe(true)
    await partners.fill('Yhtiö')
    expect((await partners.boundingBox())?.height).toBe(before)
  })

test('a long plan needs no scrolling to the side on the narrowest screen, whatever it says', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const long = { text: 'Kunnanhallituksenpuheenjohtajistonvalmisteluryhmä'.repeat(3), lang: 'fi' as const }
  const fields = Object.fromEntries(WRITTEN_FIELDS.map(field => [field, long]))
  const milestones = [{ quarter, text: long }]
  const rows = say.catalogue.models
    .slice(0, 8)
    .map(({ id }, i) => ({ model: id, ...(i % 2 === 0 ? { ...fields, milestones } : {}) }))
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows, title: long } }))
  await page.goto('#/plan')
  expect(await findOverflow(page)).toEqual([])
  await page.getByRole('button', { name: t($ => $.plan.openAll) }).click()
  await page.getByText(t($ => $.plan.jump)).click()
  expect(await findOverflow(page)).toEqual([])
})
