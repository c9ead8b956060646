import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { fingerprint, hexText, pdfDate } from '../../src/report/writer/pdfText.ts'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { fonts } from './fonts.ts'

test('a title and a bookmark keep letters that break a PDF literal', async () => {
  const title = 'Čáhci – č (a) \\ 水'
  const laidOut = { pages: [{ boxes: [] }], bookmarks: [{ title, level: 2, page: 1, y: 0 }] }
  const made = new Date('2026-11-24T10:00:00Z')
  const bytes = writePdf(laidOut, fonts, { title, author: title, language: 'fi', made })
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  expect((await pdf.getOutline()).map(item => item.title)).toEqual([title])
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: title, Author: title })
})

test('strings are UTF-16 in hexadecimal, dates are in UTC, fingerprints tell texts apart', () => {
  expect(hexText('č')).toBe('<FEFF010D>')
  expect(pdfDate(new Date('2026-11-24T10:05:09Z'))).toBe("D:20261124100509+00'00'")
  expect(fingerprint('a')).toMatch(/^[0-9A-F]{32}$/)
  expect(fingerprint('a')).not.toBe(fingerprint('b'))
})
