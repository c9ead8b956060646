import { readFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { describe, expect, test, vi } from 'vitest'
import { readFont } from '../../src/report/layout/readFont.ts'
import { keepErrors, openPdf, pageNumber, setWeight } from '../../src/report/writer/jsPdfInside.ts'
import { DIVIDER } from '../../src/report/writer/mendFonts.ts'
import { packObjects } from '../../src/report/writer/packObjects.ts'
import { fonts } from './fonts.ts'

/** Shown where the version differs, which is the first that fails after an upgrade. */
const AFTER_AN_UPGRADE = `jsPDF is another version than the writer of tagged PDFs was made for.
1. Run this file. What else fails names what jsPDF changed that it promises nobody.
2. Mend src/report/writer/: jsPdfInside.ts (what is used), mendFonts.ts (its faults), finishPdf.ts (its events), packObjects.ts (its file's end).
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

  test('it numbers the pages first, and whoever asks at the first page gets the numbers after them', () => {
    const doc = openPdf(fonts)
    doc.addPage()
    const seen: number[] = []
    doc.internal.events.subscribe('putPage', ({ objId, pageNumber: page }) => {
      seen.push(objId)
      if (page === 1) seen.push(doc.internal.newObjectDeferred())
    })
    doc.output()
    expect(seen).toEqual([pageNumber(0), pageNumber(2), pageNumber(1)])
  })

  test('it knows which characters a font has', () => {
    const has = setWeight(openPdf(fonts), 'regular')
    expect([has('a'), has('č'), has('水')]).toEqual([true, true, false])
  })

  test('the hyphen that divides words has a glyph of its own, no wider than the plain one that was laid out', () => {
    for (const weight of ['regular', 'bold'] as const) {
      const font = readFont(fonts[weight])
      expect(font.has(DIVIDER)).toBe(true)
      expect(font.advance(DIVIDER)).toBeLessThanOrEqual(font.advance('-'))
      const doc = openPdf(fonts)
      setWeight(doc, weight)
      const { metadata } = doc.internal.getFont()
      expect(metadata.characterToGlyph(DIVIDER.charCodeAt(0))).not.toBe(metadata.characterToGlyph(45))
    }
  })

  test('an error in one of its own steps can be told', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const doc = openPdf(fonts)
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
    expect(() => packObjects('%PDF-1.7', [], 1)).toThrow(/jsPDF no longer ends its files/)
    const moved = openPdf(fonts).output().replace('\n3 0 obj', '\n\n3 0 obj')
    expect(() => packObjects(moved, [], 1)).toThrow(/jsPDF no longer/)
  })
})
