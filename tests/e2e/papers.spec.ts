import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { formatSize } from '../../src/i18n/formatSize.ts'
import { EDITIONS } from '../../src/report/Edition.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { countWords } from '../../src/report/text/countWords.ts'
import { writeHtml } from '../../src/report/text/writeHtml.ts'
import { writePlainText } from '../../src/report/text/writePlainText.ts'
import { readAttachment } from '../../src/report/writer/readAttachment.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from '../report/buildPlan.ts'
import { readDocx } from '../report/readDocx.ts'
import { clearEverything, footer } from './controls.ts'
import { exportButton } from './exportButton.ts'
import { bare, readPdfBytes } from './readPdf.ts'
import { keepBeforehand, readExample, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { setToday, today } from './walk.ts'

const say = await speechIn('fi')
const { t } = say
const village = readExample('village')
const town = readExample('town')

const NAMES: Readonly<Record<string, Readonly<Record<(typeof EDITIONS)[number], string>>>> = {
  fi: { decision: 'päätösesitys', roadmap: 'tiekartta' },
  sv: { decision: 'beslutsunderlag', roadmap: 'färdplan' },
  en: { decision: 'decision-paper', roadmap: 'roadmap' },
}

async function openExports(page: Page, language = 'fi', work = town): Promise<void> {
  await setToday(page)
  await keepBeforehand(page, work)
  await page.goto(`#/plan/export?lang=${language}`)
  await expect(exportButton(page, say, 'docx', 'decision')).toBeVisible()
}

async function take(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const againTick = (page: Page) => page.getByRole('checkbox', { name: t($ => $.export.opensAgain) })

for (const language of LANGUAGES)
  for (const edition of EDITIONS)
    test(`the ${edition} comes as Word and as PDF in ${language}, whole, and says what it is`, async ({
      page,
    }) => {
      await openExports(page, language)
      const document = planDocument(await buildInput(town, language), edition)
      const headings = document.blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
      const name = `${NAMES[language]?.[edition]}_keskivaara_${today}_${language}`

      const word = await take(page, exportButton(page, say, 'docx', edition))
      expect(word.name).toBe(`${name}.docx`)
      const paragraphs = readDocx(word.bytes).paragraphs.map(({ text }) => text)
      for (const heading of headings) expect(paragraphs).toContain(heading)
      const count = countWords(document)
      await expect(page.getByRole('status').filter({ hasText: word.name })).toHaveText(
        t($ => $.export.madeWords, {
          name: word.name,
          count,
          size: formatSize('fi', word.bytes.length),
        }),
      )

      const pdf = await take(page, exportButton(page, say, 'pdf', edition))
      expect(pdf.name).toBe(`${name}.pdf`)
      const read = await readPdfBytes(pdf.bytes)
      expect(read.language).toBe(language)
      for (const heading of headings) expect(bare(read.text)).toContain(bare(heading))
      const said = page.getByRole('status').filter({ hasText: pdf.name })
      await expect(said).toContainText(formatSize('fi', pdf.bytes.length))
      if (edition === 'decision') await expect(said).toContainText(/ 2 sivua/)
    })

test.describe('copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const form of ['text', 'html'] as const)
    test(`as ${form}, the decision paper is on the clipboard with one press`, async ({ page }) => {
      await openExports(page, 'sv')
      const document = planDocument(await buildInput(town, 'sv'), 'decision')
      await exportButton(page, say, form).click()
      const count = countWords(document)
      await expect(
        page.getByRole('status').filter({ hasText: t($ => $.export.copied, { count }) }),
      ).toBeVisible()
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const texts: Record<string, string> = {}
        for (const type of item?.types ?? []) texts[type] = (await (await item?.getType(type))?.text()) ?? ''
        return texts
      })
      expect(copied['text/plain']).toBe(writePlainText(document))
      expect(Object.keys(copied)).toEqual(form === 'html' ? ['text/plain', 'text/html'] : ['text/plain'])
      if (form === 'text') return
      // The browser cleans what is on its clipboard: what it says, and with which elements, is compared; in a page
      // of its own, since the app's policy lets no text become a page.
      const blank = await page.context().newPage()
      const [seen, wanted] = await blank.evaluate(
        texts =>
          texts.map(text => {
            const { body } = new DOMParser().parseFromString(text, 'text/html')
            const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
            return [...body.querySelectorAll('h1, h2, h3, p, li, th, td')].map(
              element => `${element.tagName} ${said(element)}`,
            )
          }),
        [copied['text/html'] ?? '', writeHtml(document)],
      )
      expect(seen).toEqual(wanted)
    })
})

test('where the browser does not let copy, it is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await openExports(page)
  await exportButton(page, say, 'text').click()
  await expect(page.getByRole('status').filter({ hasText: t($ => $.export.failedCopying) })).toBeVisible()
})

for (const name of ['village', 'town', 'city'] as const)
  test(`a draft of the ${name} opens again as the same work`, async ({ page }) => {
    const work = readExample(name)
    await openExports(page, 'en', work)
    await againTick(page).check()
    const { bytes } = await take(page, exportButton(page, say, 'pdf', 'decision'))
    await clearEverything(page, say)
    await footer(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'luonnos.pdf', mimeType: 'application/pdf', buffer: bytes })
    await expect(page).toHaveURL(/#\/results$/)
    await expect.poll(() => readKept(page)).toEqual(work)
  })

test('a draft opens again unless told otherwise; a paper to be decided only when told', async ({ page }) => {
  await openExports(page)
  await expect(againTick(page)).not.toBeChecked()
  const paper = await take(page, exportButton(page, say, 'pdf', 'decision'))
  expect(readAttachment(paper.bytes)).toEqual({ ok: false, reason: 'nothing-attached' })
  await page.getByRole('link', { name: t($ => $.plan.document) }).click()
  await page.getByLabel(t($ => $.standings.draft)).check()
  await page.getByRole('link', { name: t($ => $.export.title) }).click()
  await expect(againTick(page)).toBeChecked()
})

test('what is missing leads to its field, and back to its link', async ({ page }) => {
  const { body: _, ...plan } = village.plan
  await openExports(page, 'fi', { ...village, plan })
  const missing = page.getByRole('region', { name: /^Päätöstä varten puuttuu/ })
  const link = missing.getByRole('link', { name: t($ => $.plan.documentFields.body) })
  await link.click()
  await expect(page.getByLabel(t($ => $.plan.documentFields.body))).toBeFocused()
  await page.goBack()
  await expect(link).toBeFocused()
  await missing.getByRole('listitem').filter({ hasText: 'Oppilaitosyhteistyö' }).getByRole('link').click()
  await expect(page.getByLabel(t($ => $.fields.indicator))).toBeFocused()
})
