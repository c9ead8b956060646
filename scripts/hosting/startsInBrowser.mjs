/**
 * Opens the app as a visitor would, with the host's headers in force, until it is kept for offline use.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<readonly string[]>} what is wrong, as sentences
 */
export async function startsInBrowser(browser, address) {
  const context = await browser.newContext()
  const page = await context.newPage()
  /** @type {string[]} */
  const faults = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  try {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error))
  }
  await context.close()
  return faults
}
