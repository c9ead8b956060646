import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { distFolder, expect, test } from './support.ts'

const longestFirstLoadBytes = 120_000
const longestPdfBytes = 145_000

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')

/** Long plain texts between quotes; none that the Finnish file holds too, as words not yet translated do. */
function uniqueTexts(file: string, finnishFile: string): readonly string[] {
  const finnish = read(finnishFile)
  const texts = [...read(file).matchAll(/(["'])([^"'\\\n]{20,})\1/g)].map(match => match[2] ?? '')
  return texts.filter(text => !finnish.includes(text))
}

/** What gives away that a file of the build holds what must come later. */
const laterParts: Readonly<Record<string, readonly string[]>> = {
  jsPDF: ['%PDF-'],
  'Excel files': ['xl/worksheets/'],
  'document to read': ['window.print()'],
  table: ['table_getAllFlatColumnsById'],
  'Swedish interface': uniqueTexts('src/i18n/sv.ts', 'src/i18n/fi.ts'),
  'English interface': uniqueTexts('src/i18n/en.ts', 'src/i18n/fi.ts'),
  'Swedish catalogue': uniqueTexts('data/texts/sv.json', 'data/texts/fi.json'),
  'English catalogue': uniqueTexts('data/texts/en.json', 'data/texts/fi.json'),
}

/** In the page: remembers the moment when the step's button first stands there. */
function markUsable(label: string) {
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll('button')]
    if (!buttons.some(button => button.textContent?.trim() === label && !button.disabled)) return
    performance.mark('usable')
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** In the page: the files asked for by that moment, by path inside the build. */
function readRequestsBeforeUsable(): string[] {
  const usableAt = performance.getEntriesByName('usable')[0]?.startTime ?? Number.POSITIVE_INFINITY
  return performance
    .getEntriesByType('resource')
    .filter(entry => entry.startTime <= usableAt)
    .map(entry => new URL(entry.name).pathname.slice(1))
}

test.describe('before the first step of the wizard can be used', () => {
  test.describe.configure({ mode: 'default' })

  let requested: readonly string[] = []

  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage()
    await page.addInitScript(markUsable, 'Jatka')
    await page.goto('#/assessment/goals')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Jatka' })).toBeEnabled()
    await page.waitForLoadState('networkidle')
    requested = await page.evaluate(readRequestsBeforeUsable)
    await page.close()
  })

  test('at most 120 kB of JavaScript was asked for, as gzip', () => {
    const sizes = requested
      .filter(path => path.endsWith('.js'))
      .map(path => [path, gzipSync(readFileSync(join(distFolder, path))).length] as const)
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
    console.log(`first load: ${bytes} B of JavaScript`, Object.fromEntries(sizes))
    expect(sizes).not.toHaveLength(0)
    expect(bytes).toBeLessThanOrEqual(longestFirstLoadBytes)
  })

  for (const [part, marks] of Object.entries(laterParts)) {
    test(`nothing of this was asked for: ${part}`, () => {
      const holders = readdirSync(join(distFolder, 'assets'))
        .filter(file => /\.(js|json)$/.test(file))
        .map(file => `assets/${file}`)
        .filter(file => marks.some(mark => readFileSync(join(distFolder, file), 'utf8').includes(mark)))
      expect(holders, 'the mark must be somewhere in the build').not.toHaveLength(0)
      expect(requested.filter(path => holders.includes(path))).toEqual([])
    })
  }
})

test('the part that makes PDFs is at most 145 kB, as gzip', () => {
  const assets = join(distFolder, 'assets')
  const makers = readdirSync(assets)
    .filter(file => file.endsWith('.js'))
    .map(file => readFileSync(join(assets, file)))
    .filter(code => code.includes('%PDF-'))
  expect(makers).not.toHaveLength(0)
  const bytes = makers.reduce((sum, code) => sum + gzipSync(code).length, 0)
  console.log(`PDF: ${bytes} B of JavaScript`)
  expect(bytes).toBeLessThanOrEqual(longestPdfBytes)
})
