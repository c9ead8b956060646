import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { formatSize } from '../../src/i18n/formatSize.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import type { Work } from '../../src/plan/Work.ts'
import { planTable } from '../../src/report/planTable.ts'
import { readCalendar } from '../fixtures/readCalendar.ts'
import { readCsv } from '../fixtures/readCsv.ts'
import { readXlsx } from '../fixtures/readXlsx.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { exportButton, tablesDoor } from './exportButton.ts'
import { buildWork, keepBeforehand, readExample, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { setToday, today } from './walk.ts'

const say = await speechIn('fi')
const { t, catalogue } = say
const town = readExample('town')
const everyModel: Work = buildWork({
  plan: { standing: 'draft', rows: catalogue.models.map(({ id }) => ({ model: id })) },
})

const button = (page: Page, form: 'pdf' | 'csv' | 'xlsx' | 'ics') => exportButton(page, say, form)
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function openPlan(page: Page, work: Work = town): Promise<void> {
  await setToday(page)
  await keepBeforehand(page, work)
  await page.goto('#/plan/export')
  await tablesDoor(page, say).click()
  await expect(button(page, 'ics')).toBeVisible()
}

/** Asks for the plan in a form, and takes what comes: its name, and its bytes. */
async function take(page: Page, form: 'pdf' | 'csv' | 'xlsx' | 'ics') {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, form).click()])
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

const called: Readonly<Record<string, string>> = { fi: 'tiekartta', sv: 'färdplan', en: 'roadmap' }
const nameOf = (language: string, form: string) =>
  `${called[language]}_keskivaara_${today}_${language}.${form}`

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    let inLanguage: Speech
    test.beforeEach(async ({ page }) => {
      inLanguage = await speechIn(language)
      await openPlan(page)
      await page.getByLabel(t($ => $.export.language)).selectOption(language)
    })

    test('the plan comes as a table for Excel and as CSV, both saying the same', async ({ page }) => {
      const { columns, rows } = planTable(
        inLanguage,
        planEntries(town.plan, inLanguage.catalogue, town.answers.yardstick),
      )
      const header = columns.map(({ label }) => label)
      const count = rows.length

      const csv = await take(page, 'csv')
      expect(csv.name).toBe(nameOf(language, 'csv'))
      expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(readCsv(csv.text)).toEqual([header, ...rows.map(row => row.map(cell => `${cell ?? ''}`))])
      await expect(
        status(
          page,
          t($ => $.export.madeTable, { name: csv.name, count, size: formatSize('fi', csv.bytes.length) }),
        ),
      ).toBeVisible()

      const xlsx = await take(page, 'xlsx')
      expect(xlsx.name).toBe(nameOf(language, 'xlsx'))
      const sheet = readXlsx(xlsx.bytes)
      expect(sheet.name).toBe(inLanguage.t($ => $.places.plan))
      const whole = (row: readonly unknown[]) => header.map((_, i) => row[i] ?? '')
      expect(sheet.rows.map(whole)).toEqual([header, ...rows.map(whole)])
      await expect(
        status(
          page,
          t($ => $.export.madeTable, { name: xlsx.name, count, size: formatSize('fi', xlsx.bytes.length) }),
        ),
      ).toBeVisible()
    })

    test('its starts come as a calendar', async ({ page }) => {
      const ics = await take(page, 'ics')
      expect(ics.name).toBe(nameOf(language, 'ics'))
      const wanted = planEntries(town.plan, catalogue).map(({ model }) =>
        inLanguage.t($ => $.export.starts, { model: inLanguage.words.model(model.id).short }),
      )
      const events = readCalendar(ics.text)
      expect(events.map(event => event[`SUMMARY;LANGUAGE=${language}`])).toEqual(wanted)
      expect(events[0]?.['DTSTART;VALUE=DATE']).toBe('20270101')
      const count = wanted.length
      await expect(
        status(
          page,
          t($ => $.export.madeCalendar, { name: ics.name, count, size: formatSize('fi', ics.bytes.length) }),
        ),
      ).toBeVisible()
    })
  })
}

test('the same plan gives the same Excel file, to the byte', async ({ page }) => {
  await openPlan(page)
  expect((await take(page, 'xlsx')).bytes).toEqual((await take(page, 'xlsx')).bytes)
})

test('a plan too large for one bite comes as an Excel file all the same', async ({ page }) => {
  const notes = { text: 'Ilmastotyön muistiinpanoja. '.repeat(1000), lang: 'fi' }
  const rows = catalogue.models.map(({ id }, i) => ({
    model: id,
    notes: { ...notes, text: `${i} ${notes.text}` },
  }))
  await openPlan(page, { ...town, plan: { standing: 'draft', rows } })
  const { bytes } = await take(page, 'xlsx')
  expect(readXlsx(bytes).rows).toHaveLength(catalogue.models.length + 1)
})

test('a plan without dates makes no calendar, and says so', async ({ page }) => {
  await openPlan(page, everyModel)
  await button(page, 'ics').click()
  await expect(
    status(
      page,
      t($ => $.export.noEvents),
    ),
  ).toBeVisible()
})

test.describe('interrupted', () => {
  test('by a slow network, it shows that it is busy, says so after a while, and comes', async ({ page }) => {
    const downloads: unknown[] = []
    page.on('download', download => downloads.push(download))
    const held: Route[] = []
    await page.route(/assets\/writePdf-/, route => void held.push(route))
    await openPlan(page)
    await button(page, 'pdf').click()
    await expect(button(page, 'pdf')).toHaveAttribute('aria-busy', 'true')
    await expect(button(page, 'csv')).not.toHaveAttribute('aria-busy')
    await expect(
      status(
        page,
        t($ => $.export.making),
      ),
    ).toBeVisible()
    // Nothing else is begun meanwhile.
    await expect(button(page, 'csv')).toHaveAttribute('aria-disabled', 'true')
    await button(page, 'csv').dispatchEvent('click')
    await expect.poll(() => held.length).toBe(1)
    expect(downloads).toEqual([])

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ...held.map(route => route.continue()),
    ])
    expect(download.suggestedFilename()).toBe(nameOf('fi', 'pdf'))
    await expect(button(page, 'pdf')).not.toHaveAttribute('aria-busy')
    await expect(button(page, 'pdf')).toBeFocused()
    await expect(page.getByText(t($ => $.export.making))).toHaveCount(0)
    expect(downloads).toHaveLength(1)
    expect(await readKept(page)).toEqual(town)
  })

  for (const [form, part] of [
    ['pdf', /assets\/(exportPlan|writePdf)-/],
    ['csv', /assets\/exportTable-/],
    ['xlsx', /assets\/writeXlsx-/],
    ['ics', /assets\/exportCalendar-/],
  ] as const)
    test(`by the network, ${form} says that a part did not come, and comes when tried again`, async ({
      page,
    }) => {
      await page.route(part, route => route.abort())
      await openPlan(page)
      await button(page, form).click()
      await expect(
        status(
          page,
          t($ => $.export.failedLoading),
        ),
      ).toBeVisible()
      await expect(button(page, form)).toBeFocused()
      expect(await readKept(page)).toEqual(town)
      await page.unroute(part)
      expect((await take(page, form)).name).toBe(nameOf('fi', form))
      await expect(page.getByText(t($ => $.export.failedLoading))).toHaveCount(0)
    })
})

test('everything can be done with the keyboard, and the focus stays where it was', async ({ page }) => {
  await openPlan(page)
  await page.getByLabel(t($ => $.export.language)).focus()
  for (const form of ['pdf', 'csv', 'xlsx', 'ics'] as const) {
    do await page.keyboard.press('Tab')
    while (!(await button(page, form).evaluate(element => element === document.activeElement)))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe(nameOf('fi', form))
    await expect(button(page, form)).toBeFocused()
    await expect(button(page, form)).toHaveAttribute('aria-disabled', 'false')
  }
})
