import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { sayFieldWithUnit } from '../../src/i18n/sayField.ts'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS } from '../../src/plan/RowField.ts'
import { clearEverything, footer, ofModel, openText, proposalHeading, undoButton } from './controls.ts'
import { findOverflow } from './looks.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test, waitForPlace } from './support.ts'
import { expectPlace, moreDetails, setToday } from './walk.ts'

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
  await page.goto(`#/plan/models/${steering}`)
  await page.getByLabel(t($ => $.fields.status)).selectOption('decided')
  await page.getByLabel(t($ => $.fields.scale)).selectOption('partial')
  await page.getByLabel(t($ => $.fields.start)).selectOption(quarter)
  await page.getByLabel(t($ => $.fields.duration)).selectOption('months')
  await page.getByLabel(t($ => $.fields.monthCount)).fill('18')
  await moreDetails(page, say).click()
  for (const field of WRITTEN_FIELDS) await fieldOf(page, say, field).fill(said(field))
  await page.getByLabel(t($ => $.fields.days)).fill('1 200')
  await page.getByLabel(sayFieldWithUnit({ t }, 'costEur')).fill('45000')
  await page.getByRole('button', { name: t($ => $.fields.addMilestone) }).click()
  await page
    .getByLabel(
      t($ => $.fields.milestone, { place: 1 }),
      { exact: true },
    )
    .fill(said('milestone'))
  await page.goto('#/plan/document')
  for (const field of DOCUMENT_FIELDS)
    await page.getByLabel(t($ => $.plan.documentFields[field])).fill(said(field))
  await page.getByLabel(t($ => $.standings['for-decision'])).check()
}

const fieldOf = (page: Page, { t }: Speech, field: (typeof WRITTEN_FIELDS)[number]) =>
  page.getByLabel(
    t($ => $.fields[field]),
    { exact: true },
  )

async function expectEverything(page: Page, say: Speech): Promise<void> {
  const { t, language } = say
  await page.goto(`#/plan/models/${steering}`)
  const has = (label: string, value: string) =>
    expect(page.getByLabel(label, { exact: true })).toHaveValue(value)
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
  await page.goto('#/plan/document')
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
  await expectPlace(page, proposalHeading(say, 1, 2))
  expect((await readKept(page))?.plan).toEqual(kept?.plan)
  await expectEverything(page, say)
})

const say = await speechIn('fi')
const { t } = say

test('a model is moved with the keyboard, and the focus stays on its button', async ({ page }) => {
  const rows = [steering, workers, data].map(model => ({ model }))
  await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
  await page.goto('#/plan')
  const names = () => page.locator('[id^="row-"]')
  const down = page.getByRole('button', {
    name: ofModel(
      say,
      t($ => $.plan.down),
      steering,
    ),
  })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(names().nth(1)).toHaveText(say.words.model(steering).short)
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names().nth(2)).toHaveText(say.words.model(steering).short)
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
  await page.goto(`#/plan/models/${workers}`)
  const lead = page.getByLabel(t($ => $.fields.lead))
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
  await page.goto(`#/plan/models/${steering}`)
  const milestone = page.getByRole('button', { name: t($ => $.fields.removeMilestone, { place: 1 }) })
  await milestone.click()
  await expect(page.getByRole('button', { name: t($ => $.fields.addMilestone) })).toBeFocused()
  await page.getByRole('link', { name: t($ => $.plan.toOverview) }).click()
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
    await page.goto(`#/plan/models/${steering}`)
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
  for (const address of ['#/plan', `#/plan/models/${rows[0]?.model}`, '#/plan/document', '#/plan/export']) {
    await page.goto(address)
    await waitForPlace(page, 'fi')
    expect(await findOverflow(page), address).toEqual([])
  }
})
