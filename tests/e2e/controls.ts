import type { Locator, Page } from '@playwright/test'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { formatLanguage } from '../../src/i18n/format.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Pin } from '../../src/scoring/settle.ts'
import { expect } from './support.ts'
import { escaped } from './walk.ts'

export function languageButton(page: Page, language: Language): Locator {
  return page.getByRole('button', { name: formatLanguage(language, language) })
}

export async function switchTo(page: Page, language: Language): Promise<void> {
  await languageButton(page, language).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** What is said of a control that stands once for each model: `Vertaile: Konserniohjaus ja omistajapolitiikka`. */
export function ofModel({ words }: Speech, label: string, model: ModelId): RegExp {
  const { name, short } = words.model(model)
  return new RegExp(`^(✓ )?${escaped(label)}\\s*:\\s*(${escaped(name)}|${escaped(short)})`)
}

/** Puts a model on the shortlist, in the table or the cards of all models. */
export function listButton(page: Page, say: Speech, model: ModelId): Locator {
  return shortlistControl(
    page,
    ofModel(
      say,
      say.t($ => $.controls.list),
      model,
    ),
  )
}

/** Takes a model off the shortlist: the same box in the table, a button that says so in the cards. */
export function unlistButton(page: Page, say: Speech, model: ModelId): Locator {
  const { t } = say
  const label = new RegExp(
    [t($ => $.controls.listed), t($ => $.controls.list)]
      .map(text => ofModel(say, text, model).source)
      .join('|'),
  )
  return shortlistControl(page, label)
}

function shortlistControl(page: Page, name: RegExp): Locator {
  return allModels(page).getByRole('checkbox', { name }).or(allModels(page).getByRole('button', { name }))
}

/** Shows the reason of a model's place, with what can be demanded of it. */
export async function openReason(page: Page, say: Speech, model: ModelId): Promise<void> {
  const name = ofModel(
    say,
    say.t($ => $.model.why),
    model,
  )
  const button = allModels(page).getByRole('button', { name })
  if (await button.count()) {
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  } else await allModels(page).locator('summary', { hasText: name }).click()
}

export async function pinTo(page: Page, say: Speech, model: ModelId, pin: Pin | 'free'): Promise<void> {
  await expect(allModels(page)).toBeVisible()
  await openReason(page, say, model)
  await allModels(page)
    .getByLabel(
      ofModel(
        say,
        say.t($ => $.controls.pin),
        model,
      ),
    )
    .selectOption(pin)
}

/** The place with every model in order. */
export function allModels(page: Page): Locator {
  return page.locator('section[aria-labelledby="place-heading"]')
}

/** The heading of a proposal: so many models by their marks, so many to begin with. */
export function proposalHeading({ t }: Speech, marks: number, starts = 0): string {
  const by = (count: number) => t($ => $.results.headings.marks, { count })
  const said =
    marks === 0
      ? t($ => $.results.headings.starts, { count: starts })
      : starts === 0
        ? by(marks)
        : t($ => $.results.headings.both, {
            marks: by(marks),
            starts: t($ => $.results.headings.andStarts, { count: starts }),
          })
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export function board(page: Page, { t }: Speech): Locator {
  return page.getByRole('list', { name: t($ => $.results.board) })
}

/** Models on the board for their marks, by name, in the board's order. */
export async function expectSeated(page: Page, say: Speech, models: readonly string[]): Promise<void> {
  const names = models.map(id => say.catalogue.models.find(model => model.id === id)?.id ?? id)
  await expect(
    board(page, say).locator('[data-evidence=mark]').getByRole('heading').getByRole('link'),
  ).toHaveText(names.map(id => say.words.model(id as ModelId).short))
}

export function undoButton(page: Page, { t }: Speech): Locator {
  return page.getByRole('button', { name: t($ => $.undo.undo), exact: true })
}

export function footer(page: Page): Locator {
  return page.getByRole('contentinfo')
}

/** Gives a text as a file to "Open file" in the footer. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await footer(page).locator('input[type=file]').setInputFiles(file)
}

export async function clearEverything(page: Page, { t }: Speech): Promise<void> {
  await footer(page)
    .getByRole('button', { name: t($ => $.clear.button) })
    .click()
  const dialog = page.getByRole('dialog', { name: t($ => $.clear.title) })
  await dialog.getByRole('button', { name: t($ => $.clear.button) }).click()
  await expect(dialog).toHaveCount(0)
}
