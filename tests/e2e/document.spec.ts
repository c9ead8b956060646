import type { Page } from '@playwright/test'
import type { Speech } from '../../src/i18n/Speech.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from '../report/buildPlan.ts'
import { bare, readPdfBytes } from './readPdf.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { expectPlace, setToday } from './walk.ts'

const say = await speechIn('fi')
const { t } = say
const town = readExample('town')

/** The document's own title, with the town's period. */
const titleIn = ({ t }: Pick<Speech, 't'>) => `${t($ => $.report.title)} 2026–2029`

async function openDocument(page: Page, language = 'fi'): Promise<void> {
  await setToday(page)
  await keepBeforehand(page, town)
  await page.goto(`#/plan/paper?lang=${language}`)
  await expect(page.getByRole('article')).toBeVisible()
}

const printButton = (page: Page) => page.getByRole('button', { name: t($ => $.export.print) })

for (const language of LANGUAGES)
  test(`the plan leads to its document in ${language}, whatever language the app speaks`, async ({
    page,
  }) => {
    await setToday(page)
    await keepBeforehand(page, town)
    await page.goto('#/plan/export')
    await page.getByLabel(t($ => $.export.language)).selectOption(language)
    await page
      .getByRole('link', { name: t($ => $.export.view) })
      .last()
      .click()
    const other = await speechIn(language)
    const heading = await expectPlace(page, titleIn(other))
    await expect(heading).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
    await expect(page.getByRole('article')).toHaveAttribute('lang', language)
    await expect(page.getByRole('link', { name: t($ => $.export.back) })).toBeVisible()
  })

test('another language takes the place of the first, and focus stays on its link', async ({ page }) => {
  await openDocument(page)
  const swedish = page.getByRole('link', { name: 'ruotsi' })
  await swedish.click()
  await expectPlace(page, titleIn(await speechIn('sv')))
  await expect(swedish).toBeFocused()
  await expect(swedish).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveURL(/lang=sv$/)
})

test('the contents lead to the sections, and so does their address', async ({ page }) => {
  await openDocument(page)
  const link = page.getByRole('navigation').getByRole('link', { name: t($ => $.report.method.heading) })
  const title = await link.textContent()
  await link.click()
  const section = page.getByRole('heading', { level: 2, name: title ?? '' })
  await expect(section).toBeInViewport()
  await expectPlace(page, titleIn(say))
  await page.reload()
  await expect(section).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/lang=fi$/)
})

test('on paper stands the document alone, on A4, with everything that it says', async ({ page }) => {
  await openDocument(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const chrome of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    printButton(page),
    page.getByText(t($ => $.export.viewText)),
  ])
    await expect(chrome).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCSS('color', 'rgb(0, 0, 0)')

  const { text } = await readPdfBytes(await page.pdf({ preferCSSPageSize: true }))
  const printed = bare(text)
  const { blocks } = planDocument(await buildInput(town, 'fi'))
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  expect(headings.length).toBeGreaterThan(10)
  for (const said of headings) expect(printed).toContain(bare(said))
  for (const { lead } of town.plan.rows) if (lead) expect(printed).toContain(bare(lead.text))
  for (const chrome of [t($ => $.export.print), t($ => $.export.viewText), t($ => $.export.back)])
    expect(printed).not.toContain(bare(chrome))
})

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await openDocument(page)
  await printButton(page).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test.describe('before the app is kept for offline use', () => {
  test('words that do not come are told, the document stays, and comes when tried again', async ({
    page,
  }) => {
    await openDocument(page)
    await page.route(/sv-.*\.js(on)?$/, route => route.abort())
    await page.getByRole('link', { name: 'ruotsi' }).click()
    await expect(page.getByRole('status').filter({ hasText: t($ => $.shell.languageFailed) })).toBeVisible()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'fi')
    await page.unroute(/sv-.*\.js(on)?$/)
    await page.getByRole('link', { name: 'englanti' }).click()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'ruotsi' }).click()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'sv')
    await expect(page.getByText(t($ => $.shell.languageFailed))).toHaveCount(0)
  })
})
