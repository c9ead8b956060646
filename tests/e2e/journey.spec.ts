import type { Speech } from '../../src/i18n/Speech.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { listButton, proposalHeading, switchTo } from './controls.ts'
import { exportButton } from './exportButton.ts'
import { pointer } from './hands.ts'
import { bare, readPdf } from './readPdf.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import {
  downloadPdf,
  exampleAnswers,
  exampleProposal,
  expectPlace,
  expectStep,
  goalChoice,
  moreDetails,
  openForm,
  setToday,
  today,
  walkWizard,
} from './walk.ts'

test.beforeEach(({ page }) => setToday(page))

test('a municipality walks from the start page to a PDF with its whole plan in it', async ({ page }) => {
  const say = await speechIn('fi')
  const { t, words } = say
  await page.goto('./')
  await walkWizard(page, say, pointer, exampleAnswers)

  await expectPlace(page, proposalHeading(say, 2, 2))
  const board = page.getByRole('list', { name: t($ => $.results.board) })
  for (const model of exampleProposal)
    await expect(board.getByRole('link', { name: words.model(model).short })).toBeVisible()
  await page
    .getByRole('link', { name: new RegExp(t($ => $.results.doors.models.title, { count: 35 })) })
    .click()
  for (const model of exampleProposal) await listButton(page, say, model).click()
  await page.getByRole('link', { name: `${t($ => $.places.compare)} (2)` }).click()
  await expectPlace(
    page,
    t($ => $.compare.title),
  )
  const comparison = page.getByRole('table', { name: t($ => $.compare.caption) })
  for (const model of exampleProposal)
    await expect(comparison.getByRole('columnheader', { name: words.model(model).name })).toBeVisible()

  await page.goto('#/results')
  await page.getByRole('button', { name: t($ => $.results.makePlan) }).click()
  await expectPlace(
    page,
    t($ => $.plan.titleFor, { municipality: 'Esimerkkilä' }),
  )
  const roles = ['Konsernipäällikkö', 'Elinvoimajohtaja']
  const notes = ['Viedään omistajaohjauksen jaostoon.', 'Haku ≥ kaksi kertaa vuodessa, ääkkösinä.']
  for (const [i, model] of exampleProposal.entries()) {
    await openForm(page, say, pointer, model)
    await page.getByLabel(t($ => $.fields.lead)).fill(roles[i] ?? '')
    await moreDetails(page, say).click()
    await page.getByLabel(t($ => $.fields.notes)).fill(notes[i] ?? '')
    await page.getByLabel(t($ => $.fields.scale)).selectOption('partial')
    await page.getByRole('link', { name: t($ => $.plan.toOverview) }).click()
  }

  const download = await downloadPdf(page, say, pointer)
  expect(download.suggestedFilename()).toBe(`tiekartta_esimerkkilä_${today}_fi.pdf`)
  const { text, language } = await readPdf(download)
  const names = exampleProposal.map(model => words.model(model).name)
  const scale = t($ => $.fields.choices.partial)
  for (const said of ['Esimerkkilä', ...names, ...roles, ...notes, scale])
    expect(bare(text)).toContain(bare(said))
  expect(language).toBe('fi')
})

for (const language of ['sv', 'en'] as const)
  test(`the walk is the same in ${language}, and so is the document's language`, async ({ page }) => {
    const say = await speechIn(language)
    const { t, words } = say
    await page.goto('./')
    await switchTo(page, language)
    await walkWizard(page, say, pointer, exampleAnswers)
    await page.getByRole('button', { name: t($ => $.results.makePlan) }).click()
    for (const model of exampleProposal) {
      await openForm(page, say, pointer, model)
      await page.getByLabel(t($ => $.fields.lead)).fill(`role for ${model}`)
      await page.getByRole('link', { name: t($ => $.plan.toOverview) }).click()
    }

    const download = await downloadPdf(page, say, pointer)
    expect(download.suggestedFilename()).toBe(
      `${t($ => $.export.fileNames.roadmap)}_esimerkkilä_${today}_${language}.pdf`,
    )
    const pdf = await readPdf(download)
    for (const model of exampleProposal) {
      expect(bare(pdf.text)).toContain(bare(words.model(model).name))
      expect(bare(pdf.text)).toContain(bare(`role for ${model}`))
    }
    expect(pdf.language).toBe(language)
  })

test('the document is made in the language chosen at export', async ({ page }) => {
  const say = await speechIn('fi')
  const swedish = await speechIn('sv')
  await keepBeforehand(
    page,
    buildWork({ plan: { standing: 'draft', rows: exampleProposal.map(model => ({ model })) } }),
  )
  await page.goto('#/plan/export')
  await page.getByLabel(say.t($ => $.export.language)).selectOption('sv')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exportButton(page, say, 'pdf').click(),
  ])
  expect(download.suggestedFilename()).toBe(`färdplan_esimerkkilä_${today}_sv.pdf`)
  const { text } = await readPdf(download)
  for (const model of exampleProposal) expect(bare(text)).toContain(bare(swedish.words.model(model).name))
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
})

test('a change of language in the middle of a step keeps the step and its answers', async ({ page }) => {
  await page.goto('#/assessment/goals')
  for (const language of [...LANGUAGES, 'fi'] as const) {
    await switchTo(page, language)
    const say = await speechIn(language)
    await expectStep(page, say, 'goals')
    if (language === 'fi') await goalChoice(page, say, 'B', 'very').check()
    await expect(goalChoice(page, say, 'B', 'very')).toBeChecked()
  }
})

const kept: readonly { readonly address: string; readonly title: (say: Speech) => string }[] = [
  {
    address: '#/results/models?q=a&goal=B&sort=-marks',
    title: ({ t, catalogue }) => t($ => $.results.doors.models.title, { count: catalogue.models.length }),
  },
  {
    address: '#/results',
    title: say => proposalHeading(say, 0, 2),
  },
  { address: '#/compare?m=idea-funding,group-steering', title: ({ t }) => t($ => $.compare.title) },
  { address: '#/plan', title: ({ t }) => t($ => $.plan.titleFor, { municipality: 'Esimerkkilä' }) },
  {
    address: '#/models?resources=1',
    title: ({ t, catalogue }) => t($ => $.models.title, { count: catalogue.models.length }),
  },
  { address: '#/method', title: ({ t }) => t($ => $.method.title) },
]

for (const { address, title } of kept)
  test(`a change of language keeps the place ${address} and the work`, async ({ page, baseURL }) => {
    const rows = exampleProposal.map(model => ({
      model,
      lead: { text: 'Ilmastopäällikkö', lang: 'fi' as const },
    }))
    const work = buildWork({ shortlist: exampleProposal, plan: { standing: 'draft', rows } })
    await keepBeforehand(page, work)
    await page.goto(address)
    for (const language of ['sv', 'en', 'fi'] as const) {
      await switchTo(page, language)
      await expectPlace(page, title(await speechIn(language)))
      await expect(page).toHaveURL(`${baseURL}${address}`)
      expect(await readKept(page)).toEqual({ ...work, language })
    }
  })
