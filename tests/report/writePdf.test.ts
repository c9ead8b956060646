import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { LaidOut, TextBox } from '../../src/report/layout/Page.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { colourProfile } from '../../src/report/writer/colourProfile.ts'
import { fingerprint, hexText, pdfDate, stringText, uriText } from '../../src/report/writer/pdfText.ts'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { buildInput, buildWork } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'
import { readTags } from './readTags.ts'

function lineOf(text: string): LaidOut {
  const box: TextBox = {
    kind: 'text',
    tag: { role: 'P' },
    x: 56,
    y: 100,
    width: 100,
    text,
    weight: 'regular',
    size: 10,
    colour: '#000000',
    after: '',
  }
  return { pages: [{ boxes: [box] }], bookmarks: [] }
}

describe('the written file', () => {
  test('a title and a bookmark keep letters that break a PDF literal', async () => {
    const title = 'Čáhci – č (a) \\ 水'
    const laidOut = { pages: [{ boxes: [] }], bookmarks: [{ title, level: 2, page: 1, y: 0 }] }
    const bytes = writePdf(laidOut, fonts, { ...PARTS_PROPERTIES, title, author: title })
    const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
    expect((await pdf.getOutline()).map(item => item.title)).toEqual([title])
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: title, Author: title, Language: 'fi' })
    expect(metadata?.get('dc:title')).toBe(title)
    expect(metadata?.get('pdfuaid:part')).toBe('1')
    expect([metadata?.get('pdfaid:part'), metadata?.get('pdfaid:conformance')]).toEqual(['2', 'A'])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  test('text of all the letters and signs of the fonts is read as it was written', async () => {
    const characters = Array.from({ length: 0x17f }, (_, i) => String.fromCharCode(i)).filter(
      character =>
        /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && character !== '\u017F' && character !== '\u0149',
    )
    const text = [...characters, ...'ǤǥǦǧǨǩƷʒǮǯȞȟ–—‘’‚“”„•…‹›†€−≤≥≠≈₂←→↑↓'].join('')
    expect(new Set(text).size).toBeGreaterThan(0xf0)
    const elements = await readTags(writePdf(lineOf(text), fonts, PARTS_PROPERTIES))
    expect(elements.find(({ role }) => role === 'P')?.text).toBe(text)
  })

  test('a character that the font lacks is an error, never lost', () => {
    expect(() => writePdf(lineOf('a水'), fonts, PARTS_PROPERTIES)).toThrow(/no glyph for "水"/)
  })

  test('what goes wrong in jsPDF is not hidden', () => {
    const broken = { regular: fonts.regular, bold: fonts.bold.slice(0, 2000) }
    expect(() => writePdf(PARTS, broken, PARTS_PROPERTIES)).toThrow(/cmap/)
  })

  test('the same input gives the same bytes, another time others', () => {
    const once = writePdf(PARTS, fonts, PARTS_PROPERTIES)
    expect(Buffer.compare(once, writePdf(PARTS, fonts, PARTS_PROPERTIES))).toBe(0)
    const later = writePdf(PARTS, fonts, { ...PARTS_PROPERTIES, made: new Date('2026-11-25T10:00:00Z') })
    expect(Buffer.compare(once, later)).not.toBe(0)
  })

  // The bound is 70 kB for twelve pages; where a language's words pack worse or take a page more, what it measured.
  test.each([
    ['fi', 13, 72],
    ['sv', 13, 74],
    ['en', 13, 74],
  ] as const)(
    'a plan of eleven models with a cover takes in %s at most %i pages and %i kB',
    async (language, mostPages, mostKilobytes) => {
      const { plan, ...work } = buildWork(11)
      const input = await buildInput({ ...work, plan: { ...plan, cover: true } }, language)
      const { bytes, pages } = await makePlanPdf(input, fonts)
      expect(pages).toBeLessThanOrEqual(mostPages)
      expect(bytes.length).toBeLessThanOrEqual(mostKilobytes * 1024)
    },
  )
})

describe('the words of a PDF', () => {
  test('strings are literals in western letters, UTF-16 in hexadecimal otherwise', () => {
    expect(stringText('Hyvä (a) \\')).toBe('(Hyvä \\(a\\) \\\\)')
    expect(stringText('• 1–2 … ž')).toBe('(\u0080 1\u00852 \u0083 \u009E)')
    expect(stringText('č')).toBe('<FEFF010D>')
    expect(hexText('a')).toBe('<FEFF0061>')
  })

  test('an address is ASCII', () => {
    const [, hex = ''] = /^<([0-9A-F]*)>$/.exec(uriText('https://ä.fi/(a) b?c=%20\uD800')) ?? []
    expect(Buffer.from(hex, 'hex').toString('ascii')).toBe('https://%C3%A4.fi/(a)%20b?c=%20%EF%BF%BD')
  })

  test('dates are in UTC, fingerprints tell texts apart', () => {
    expect(pdfDate(new Date('2026-11-24T10:05:09Z'))).toBe("D:20261124100509+00'00'")
    expect(fingerprint('a')).toMatch(/^[0-9A-F]{32}$/)
    expect(fingerprint('a')).not.toBe(fingerprint('b'))
  })
})

describe('the colour profile', () => {
  const profile = Buffer.from(colourProfile(), 'latin1')
  const tags = new Map(
    Array.from({ length: profile.readUInt32BE(128) }, (_, i) => {
      const at = 132 + 12 * i
      const [start, length] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)]
      return [profile.toString('latin1', at, at + 4), profile.subarray(start, start + length)]
    }),
  )
  const numbers = (name: string, from = 8) => {
    const tag = tags.get(name) ?? Buffer.alloc(0)
    return Array.from({ length: (tag.length - from) / 4 }, (_, i) => tag.readInt32BE(from + 4 * i) / 0x10000)
  }

  test('is a whole one of a monitor, every part where its table says', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    expect(profile.toString('latin1', 36, 40)).toBe('acsp')
    expect([...tags.values()].map(tag => tag.toString('latin1', 0, 4))).toEqual([
      'mluc',
      'mluc',
      'XYZ ',
      'sf32',
      'XYZ ',
      'XYZ ',
      'XYZ ',
      'para',
      'para',
      'para',
    ])
  })

  test('is that of sRGB: red, green and blue make its white, and its curve is the standard one', () => {
    const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(name => numbers(name))
    for (const i of [0, 1, 2])
      expect((red?.[i] ?? 0) + (green?.[i] ?? 0) + (blue?.[i] ?? 0)).toBeCloseTo(white?.[i] ?? 0, 3)
    const [power = 0, a = 0, b = 0, c = 0, from = 0] = numbers('gTRC', 12)
    const light = (value: number) => (value < from ? c * value : (a * value + b) ** power)
    // IEC 61966-2-1: grey 118 of 255 is 18.1 per cent of the light, 8 of 255 is 0.243.
    expect(light(118 / 255)).toBeCloseTo(0.1812, 3)
    expect(light(8 / 255)).toBeCloseTo(0.00243, 4)
  })
})
