import { readFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { describe, expect, test, vi } from 'vitest'
import { embedFont, keepErrors } from '../../src/report/writer/jsPdfInside.ts'
import { contentsOf, pageNumbers, readObjects } from '../../src/report/writer/readObjects.ts'
import { fonts } from './fonts.ts'

/** Shown where the version differs, which is the first that fails after an upgrade. */
const AFTER_AN_UPGRADE = `jsPDF is another version than the writer of tagged PDFs was made for.
1. Run this file. What else fails names what jsPDF changed that it promises nobody.
2. Mend src/report/writer/: jsPdfInside.ts (its functions), readObjects.ts (its file), fontObjects.ts (its fonts).
3. Does the build still leave out html2canvas, canvg and dompurify? scripts/leanPdfPlugin.mjs stops it if not.
4. Let the judges speak: npx vitest run tests/report, npm run verapdf, and look at the pages.
5. Only then write the new version here, exact also in package.json.
Why it is so: docs/decisions/0005-tagged-pdf-with-jspdf.md.`

describe('jsPDF is still built the way the writer needs', () => {
  test('its version is the one that the writer was made for', () => {
    expect(jsPDF.version, AFTER_AN_UPGRADE).toBe('4.2.1')
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(dependencies.jspdf, AFTER_AN_UPGRADE).toBe(jsPDF.version)
  })

  test('its file lists every object, pages in order, fonts by the names that text uses', () => {
    const doc = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true, floatPrecision: 2 })
    const font = embedFont(doc, 'Inter', fonts.regular)
    doc.addPage()
    const file = readObjects(doc.output())
    const body = (number: number) => file.objects.get(number) ?? ''
    expect(file.root).toBe(file.objects.size)
    expect(body(file.root)).toContain('/Type /Catalog')
    expect(body(file.info)).toContain('/Producer')
    expect(body(1)).toContain('/Type /Pages')
    expect(pageNumbers(file)).toEqual([3, 5])
    expect(body(3)).toMatch(/^<<\/Type \/Page\n\/Parent 1 0 R\n\/Resources 2 0 R\n\/MediaBox \[0 0 595\.28/)
    expect(contentsOf(file, 3)).toBe(4)
    expect(body(2)).toMatch(new RegExp(`/${font.id} \\d+ 0 R`))
    expect(body(2)).toContain('/XObject <<\n>>')
    const all = [...file.objects.values()].join('\n')
    for (const part of ['/Encoding /Identity-H', '/CIDToGIDMap /Identity', '/Ordering (Identity-H)', '/W ['])
      expect(all).toContain(part)
    expect(all).toMatch(/\/ToUnicode \d+ 0 R/)
    expect(all.match(/\/FontFile2 /g)).toHaveLength(1)
  })

  test('it knows the glyph and the width of a character, and which it lacks', () => {
    const font = embedFont(new jsPDF(), 'Inter', fonts.regular)
    expect(font.glyphOf('a')).toBeGreaterThan(0)
    expect(font.glyphOf('a')).not.toBe(font.glyphOf('b'))
    expect(font.widthOf('m')).toBeGreaterThan(font.widthOf('i'))
    expect(() => font.glyphOf('水')).toThrow(/no glyph for "水"/)
  })

  test('an error in one of its own steps can be told', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const doc = new jsPDF()
    doc.internal.events.subscribe('putCatalog', () => {
      throw new Error('step failed')
    })
    const throwErrors = keepErrors(doc)
    expect(throwErrors).not.toThrow()
    doc.output()
    expect(throwErrors).toThrow('step failed')
    expect(silenced).not.toHaveBeenCalled()
    silenced.mockRestore()
  })

  test('a file that is built otherwise is refused with a sentence', () => {
    expect(() => readObjects('%PDF-1.7')).toThrow(/jsPDF no longer ends its files/)
    const moved = new jsPDF().output().replace('/Type /Pages', '/Type  /Pages')
    expect(() => readObjects(moved)).toThrow(/jsPDF no longer/)
  })
})
