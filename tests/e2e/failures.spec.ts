import { readFileSync } from 'node:fs'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Work } from '../../src/plan/Work.ts'
import { footer, languageButton, proposalHeading, switchTo } from './controls.ts'
import { exportButton } from './exportButton.ts'
import { buildWork, keepBeforehand } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { expectPlace, expectStep } from './walk.ts'

const say = await speechIn('fi')
const { t, catalogue } = say
const id = (text: string) => text as ModelId

test('a place that fails offers to save the work, and comes back when tried again', async ({ page }) => {
  await keepBeforehand(page, buildWork())
  await page.goto('#/assessment/check')
  await expectStep(page, say, 'check')
  await page.evaluate(() => {
    const real = Intl.ListFormat.prototype.format
    Object.assign(window, { mend: () => Object.assign(Intl.ListFormat.prototype, { format: real }) })
    Intl.ListFormat.prototype.format = () => {
      throw new RangeError('Internal error. Icu error.')
    }
  })
  await page.getByRole('link', { name: t($ => $.places.results), exact: true }).click()
  await expectPlace(
    page,
    t($ => $.failure.title),
  )
  const alert = page.getByRole('alert').filter({ hasText: t($ => $.failure.title) })
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: t($ => $.file.save) }).click()
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(saved.work).toEqual(buildWork())

  await page.evaluate('mend()')
  await alert.getByRole('button', { name: t($ => $.failure.retry) }).click()
  await expectPlace(page, proposalHeading(say, 2, 2))
})

test.describe('before the app is kept for offline use', () => {
  test('a language that cannot be loaded is told, and the language stays', async ({ page, context }) => {
    await page.goto('#/models')
    await expectPlace(
      page,
      t($ => $.models.title, { count: catalogue.models.length }),
    )
    await context.setOffline(true)
    await languageButton(page, 'sv').click()
    await expect(page.getByRole('alert').filter({ hasText: t($ => $.shell.languageFailed) })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
    await expectPlace(
      page,
      t($ => $.models.title, { count: catalogue.models.length }),
    )

    await context.setOffline(false)
    await switchTo(page, 'sv')
    const swedish = await speechIn('sv')
    await expectPlace(
      page,
      swedish.t($ => $.models.title, { count: catalogue.models.length }),
    )
    await expect(page.getByText(t($ => $.shell.languageFailed))).toHaveCount(0)
  })

  test('a place that cannot be loaded offers to try again, and the work is safe', async ({
    page,
    context,
  }) => {
    await keepBeforehand(page, buildWork())
    await page.goto('./')
    await expectPlace(
      page,
      t($ => $.start.title),
    )
    await context.setOffline(true)
    await page.getByRole('link', { name: t($ => $.places.plan), exact: true }).click()
    await expectPlace(
      page,
      t($ => $.failure.title),
    )
    await expect(footer(page)).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: t($ => $.failure.retry) }).click()
    await expectPlace(
      page,
      t($ => $.plan.titleFor, { municipality: 'Esimerkkilä' }),
    )
  })

  test('a document that cannot be made is told, and nothing is lost', async ({ page, context }) => {
    const rows: Work['plan']['rows'] = [{ model: id('open-data') }]
    await keepBeforehand(page, buildWork({ plan: { standing: 'draft', rows } }))
    await page.goto('#/plan/export')
    const make = exportButton(page, say, 'pdf')
    await expect(make).toBeVisible()
    await context.setOffline(true)
    await make.click()
    await expect(page.getByRole('status').filter({ hasText: t($ => $.export.failedLoading) })).toBeVisible()
    await context.setOffline(false)
    const download = page.waitForEvent('download')
    await make.click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  })
})
