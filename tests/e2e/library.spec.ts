import { createHash } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { canonicalJson } from '../../src/catalogue/canonicalJson.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { ownTexts, TEXT_LANGUAGES } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { allModels, undoButton } from './controls.ts'
import { pointer } from './hands.ts'
import { bare, readPdf } from './readPdf.ts'
import { buildWork, keepBeforehand, readKept } from './savedWork.ts'
import { readCatalogue, speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { downloadPdf, escaped, expectPlace, setToday } from './walk.ts'

test.describe.configure({ timeout: 60_000 })

/** What is looked for in each language, with a slip of the fingers, and the model it must find. */
const searches = {
  fi: { plain: 'hankinta', slipped: 'konserniohjuas' },
  sv: { plain: 'upphandling', slipped: 'koncernstyrnnig' },
  en: { plain: 'procurement', slipped: 'stering' },
} as const
const [procurement, steering, energy] = [
  'responsible-procurement',
  'group-steering',
  'energy-solutions',
] as ModelId[] as [ModelId, ModelId, ModelId]

const model = (page: Page, { words }: Speech, id: ModelId) =>
  page.getByRole('main').getByRole('link', { name: words.model(id).name, exact: true })

/** Value of the resources of a model's row in the table of results. */
const rowOf = (page: Page, name: string): Locator =>
  allModels(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) })

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test('models are found, the address keeps the search, and Back leaves the place', async ({ page }) => {
      const say = await speechIn(language)
      const { t, catalogue } = say
      await keepBeforehand(page, { ...buildWork(), language })
      await page.goto('#/method')
      await page
        .getByRole('navigation')
        .getByRole('link', { name: t($ => $.places.models) })
        .click()
      const field = page.getByRole('searchbox', { name: t($ => $.filter.text) })
      await field.fill(searches[language].plain)
      await expect(model(page, say, procurement)).toBeVisible()
      await expect(model(page, say, energy)).toHaveCount(0)
      await field.fill(searches[language].slipped)
      await expect(model(page, say, steering)).toBeVisible()

      await page.reload()
      await expect(field).toHaveValue(searches[language].slipped)
      await expect(model(page, say, steering)).toBeVisible()
      await page.getByRole('button', { name: t($ => $.filter.clear) }).click()
      await expect(
        page.getByText(
          t($ => $.filter.shown, { count: catalogue.models.length, of: catalogue.models.length }),
        ),
      ).toBeVisible()
      await page.goBack()
      await expect(page).toHaveURL(/#\/method$/)
    })

    test('the provenance tells the edition by its checksum, and the names that are not official', async ({
      page,
    }) => {
      const say = await speechIn(language)
      const { t } = say
      await keepBeforehand(page, {
        ...buildWork({ plan: { standing: 'draft', rows: [{ model: steering }] } }),
        language,
      })
      await page.goto('#/method')
      await page.getByRole('link', { name: t($ => $.provenance.link) }).click()
      await expectPlace(
        page,
        t($ => $.provenance.title),
      )
      const texts = Object.fromEntries(TEXT_LANGUAGES.map(of => [of, ownTexts(of)]))
      const edition = canonicalJson({ catalogue: readCatalogue(), texts })
      const checksum = createHash('sha256').update(edition).digest('hex')
      await expect(page.locator('code')).toHaveText(checksum)
      for (const of of TEXT_LANGUAGES.filter(of => of !== 'fi')) {
        const unofficial = Object.values(ownTexts(of).models).filter(
          ({ nameStatus = 'official' }) => nameStatus !== 'official',
        )
        await expect(
          page.locator(`main ul[lang=${of}] li, html[lang=${of}] details ul:not([lang]) li`),
        ).toHaveCount(unofficial.length)
      }
      await page.goto('#/plan')
      const { text } = await readPdf(await downloadPdf(page, say, pointer))
      expect(bare(text)).toContain(bare(`${t($ => $.report.method.catalogueChecksum)}: ${checksum}`))
    })

    test('a model of the user’s own is added, changed, planned, removed and brought back', async ({
      page,
    }) => {
      const say = await speechIn(language)
      const { t, words, catalogue } = say
      await keepBeforehand(page, { ...buildWork(), language })
      await page.goto('#/models')
      await page.getByRole('link', { name: t($ => $.own.add) }).click()
      await expectPlace(
        page,
        t($ => $.own.addTitle),
      )
      await page.getByRole('button', { name: t($ => $.own.save) }).click()
      const name = page.getByLabel(t($ => $.own.name))
      await expect(name).toBeFocused()
      await expect(page.getByText(t($ => $.own.resourcesMissing))).toBeVisible()

      await name.fill('Energiailta')
      await page.getByLabel(t($ => $.columns.category)).selectOption('communication')
      await page.getByRole('radio', { name: words.resources(1), exact: true }).check()
      for (const { id } of catalogue.goals.filter(({ id }) => ['B', 'D', 'E'].includes(id)))
        await page.getByRole('checkbox', { name: `${id} ${words.goal(id).long}` }).check()
      await page.getByLabel(t($ => $.own.how)).fill('Sali\nKutsut')
      await page.getByRole('button', { name: t($ => $.own.save) }).click()
      await expectPlace(page, /Energiailta$/)
      await expect(page.getByRole('listitem').filter({ hasText: /^(Sali|Kutsut)$/ })).toHaveCount(2)

      // By hand: no model has both first goals and both second ones; of those with three, it needs the least.
      await page.goto('#/results/models')
      await expect(allModels(page).locator('tbody tr').first()).toContainText('Energiailta')
      await page.reload()
      await expect(allModels(page).locator('tbody tr').first()).toContainText('Energiailta')

      await page.goto('#/models/own-1')
      await page.getByRole('link', { name: t($ => $.own.edit) }).click()
      await expect(name).toHaveValue('Energiailta')
      await name.fill('Energia-aamu')
      await page.getByRole('button', { name: t($ => $.own.save) }).click()
      await expectPlace(page, /Energia-aamu$/)

      await page.getByRole('button', { name: t($ => $.controls.plan) }).click()
      await page.goto('#/plan')
      const card = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Energia-aamu', exact: true }) })
      await expect(card).toContainText(t($ => $.local.ownModel))
      const { text } = await readPdf(await downloadPdf(page, say, pointer))
      expect(bare(text)).toContain(bare(`Energia-aamu ${t($ => $.report.local.ownModel)}`))

      await page.goto('#/models/own-1')
      await page.getByRole('button', { name: t($ => $.own.remove) }).click()
      await expectPlace(
        page,
        t($ => $.models.title, { count: 35 }),
      )
      expect((await readKept(page))?.local.own).toEqual([])
      await undoButton(page, { t } as Speech).click()
      await expectPlace(
        page,
        t($ => $.models.title, { count: 36 }),
      )
      await expect(page.getByRole('link', { name: 'Energia-aamu' })).toBeVisible()
      expect((await readKept(page))?.plan.rows).toEqual([{ model: 'own-1' }])
    })

    test('a lighter level asks whether the marks hold, counts everywhere, and one switch turns it off', async ({
      page,
    }) => {
      const say = await speechIn(language)
      const { t, words } = say
      const name = words.model(energy).name
      await setToday(page)
      await keepBeforehand(page, {
        ...buildWork({
          plan: { standing: 'draft', rows: [{ model: steering }, { model: energy }] },
          shortlist: [steering, energy],
        }),
        language,
      })
      await page.goto(`#/models/${energy}`)
      await page
        .getByText(
          t($ => $.local.title),
          { exact: true },
        )
        .click()
      await page.getByLabel(t($ => $.local.resources)).selectOption('1')
      const reason = page.getByLabel(
        t($ => $.local.reason),
        { exact: true },
      )
      await reason.fill('Verkko on jo rakennettu')
      // A reason alone is not enough: the question on the marks waits.
      await expect(page.getByText(t($ => $.local.marksHoldMissing))).toBeVisible()
      await page.goto('#/results/models')
      await expect(rowOf(page, name)).toContainText(words.resources(3))
      await page.goBack()
      await expect(reason).toHaveValue('Verkko on jo rakennettu')
      await page
        .getByRole('group', { name: t($ => $.local.marksHold) })
        .getByRole('radio', { name: t($ => $.local.marksHoldNo) })
        .check()
      const comparison = page.getByRole('table', { name: t($ => $.local.comparison) })
      await expect(comparison.getByRole('row')).toHaveCount(1 + 1 + 4)
      await expect(comparison).toContainText(t($ => $.local.droppedMark))

      // A goal judged high counts once it has a reason.
      const goal = t($ => $.local.mark, { goal: `D ${words.goal('D' as never).long}` })
      await page.getByRole('checkbox', { name: goal }).check()
      await expect(comparison).not.toContainText(t($ => $.local.judgedMark))
      await reason.last().fill('Yritykset ovat kysyneet')
      await expect(comparison).toContainText(t($ => $.local.judgedMark))

      await page.goto('#/results/models')
      const row = rowOf(page, name)
      await expect(row).toContainText(words.resources(1))
      const off = page.getByRole('checkbox', { name: t($ => $.local.title) })
      await off.uncheck()
      await expect(row).toContainText(words.resources(3))
      await page.reload()
      await expect(row).toContainText(words.resources(3))
      await off.check()
      await expect(row).toContainText(words.resources(1))

      await page.goto('#/compare')
      const compared = page.getByRole('table', { name: t($ => $.compare.caption) })
      const published = t($ => $.local.published, { level: words.resources(3).toLocaleLowerCase() })
      await expect(compared).toContainText(`${words.resources(1)} ${published}`)
      const reasons = compared.getByRole('row').filter({ hasText: t($ => $.local.reasons) })
      await expect(reasons).toContainText('Verkko on jo rakennettu')
      await expect(reasons).toContainText('Yritykset ovat kysyneet')

      await page.goto('#/plan')
      const { text } = await readPdf(await downloadPdf(page, say, pointer))
      for (const part of [t($ => $.local.title), 'Verkko on jo rakennettu', 'Yritykset ovat kysyneet'])
        expect(bare(text)).toContain(bare(part))

      await page.goto(`#/models/${energy}`)
      await expect(comparison).toBeVisible()
      await page.getByLabel(t($ => $.local.resources)).selectOption('3')
      await expect(comparison).not.toContainText(t($ => $.local.droppedMark))
      await page.getByRole('checkbox', { name: new RegExp(escaped(goal)) }).uncheck()
      await expect(comparison).toHaveCount(0)
      expect((await readKept(page))?.local.judgements).toEqual({})
    })
  })
