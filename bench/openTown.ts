import type { Page } from '@playwright/test'
import { fi } from '../src/i18n/fi.ts'

/** Opens the app and tries the town's example, as a visitor would. */
export async function openTown(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const { title } = fi.start.examples.town
  await page.getByRole('button', { name: fi.start.examples.try.replace('{{name}}', title) }).click()
  await page.waitForURL(/#\/results$/)
}
