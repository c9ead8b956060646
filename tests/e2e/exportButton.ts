import type { Locator, Page } from '@playwright/test'
import type { Speech } from '../../src/i18n/Speech.ts'
import type { Edition } from '../../src/report/Edition.ts'

type Form = 'docx' | 'pdf' | 'text' | 'html' | 'csv' | 'xlsx' | 'ics'

/** What makes the plan in a form, among the files; a document as the whole roadmap unless told. */
export function exportButton(page: Page, { t }: Speech, form: Form, edition: Edition = 'roadmap'): Locator {
  const button = page.getByRole('button', { name: t($ => $.export[form]) })
  const isDocument = form === 'docx' || form === 'pdf'
  return isDocument ? button.filter({ hasText: t($ => $.export.editions[edition]) }) : button
}

/** What tables and dates stand behind. */
export function tablesDoor(page: Page, { t }: Speech): Locator {
  return page.locator('summary').filter({ hasText: t($ => $.export.tables) })
}
