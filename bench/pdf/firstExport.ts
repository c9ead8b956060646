import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findNeed } from '../../scripts/needs/needs.mjs'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { startStaticServer } from '../../scripts/startStaticServer.mjs'
import { fi } from '../../src/i18n/fi.ts'
import { openTown } from '../openTown.ts'

const RUNS = 5

/**
 * Milliseconds from the press of the button to the download, each in a new browser context that has loaded nothing
 * of the PDF before; the app's own build with its town example.
 *
 * @returns sorted; none when there is no build
 */
export async function firstExports(): Promise<readonly number[]> {
  const folder = join(projectFolder, 'dist')
  if (!existsSync(join(folder, 'index.html'))) return []
  const path = await findNeed('chromium')
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path })
  const server = await startStaticServer(folder)
  const times: number[] = []
  try {
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fi-FI' })
      const page = await context.newPage()
      await openTown(page, server.address)
      await page.goto(`${server.address}#/plan/export`)
      const button = page.getByRole('button', { name: fi.export.pdf })
      await button.waitFor()
      await page.waitForLoadState('networkidle')
      const download = page.waitForEvent('download')
      const start = performance.now()
      await button.click()
      await download
      times.push(performance.now() - start)
      await context.close()
    }
  } finally {
    await server.close()
    await browser.close()
  }
  return times.sort((a, b) => a - b)
}
