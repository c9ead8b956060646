import { findOverflow, findSmallTargets, findWithAxe } from './looks.ts'
import { placeStates } from './placeStates.ts'
import { keepBeforehand, readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { addresses, expect, test, waitForPlace } from './support.ts'

test.describe.configure({ timeout: 60_000 })

const say = await speechIn('fi')
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const narrowest = { width: 320, height: 640 }

for (const { name, kept, address, act } of placeStates)
  test(`nothing stands in anyone's way: ${name}`, async ({ page }) => {
    if (kept !== undefined) await keepBeforehand(page, kept)
    await page.goto(address)
    await waitForPlace(page, 'fi')
    await act?.(page, say)

    const found: string[] = []
    for (const viewport of sizes) {
      await page.setViewportSize(viewport)
      const at = (findings: readonly string[]) => findings.map(finding => `${viewport.width} px: ${finding}`)
      await page.emulateMedia({ colorScheme: 'light' })
      found.push(...at(await findWithAxe(page)), ...at(await findSmallTargets(page)))
      // The colours are all that the dark scheme changes.
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...at(await findWithAxe(page, ['color-contrast'])).map(finding => `dark, ${finding}`))
    }
    await page.setViewportSize(narrowest)
    expect.soft(found).toEqual([])
    expect.soft(await findOverflow(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  })

for (const language of ['sv', 'en'] as const)
  test.describe(`in ${language}, 320 px wide`, () => {
    test.use({ viewport: narrowest })

    test('no place has to be scrolled to the side', async ({ page }) => {
      await keepBeforehand(page, { ...readExample('town'), language })
      for (const address of [...addresses, '#/models/energy-solutions', '#/nowhere']) {
        await page.goto(address)
        await waitForPlace(page, language)
        expect.soft(await findOverflow(page), address).toEqual([])
      }
    })
  })
