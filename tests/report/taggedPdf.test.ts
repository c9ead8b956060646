import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { asDrawn } from '../../src/report/drawableText.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { LINK, PARTS, PARTS_PROPERTIES } from './partsSample.ts'
import { type ReadElement, readTags } from './readTags.ts'
import { printedBlocks, saidBlocks } from './saidBlocks.ts'
import { EXAMPLES, makeSample, SAMPLE_FILES, SAMPLES } from './samples.ts'

const INLINE = ['Span', 'Link', 'TOCI']
const pen = penFor(fonts, new Set())
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The examples in each language; the others differ by language only as these do. */
const READ = SAMPLE_FILES.filter(
  ({ name, language }) => EXAMPLES.some(example => example === name) || language === 'fi',
)
const LONGEST_MS = 30_000

/**
 * Puts together the parts of elements that run over pages, guided by what should have been said: cells of one
 * row continue on the next page cell by cell.
 *
 * @returns as many texts as were expected, and those that are left
 */
function joined(parts: readonly string[], expected: readonly string[]): readonly string[] {
  const rest = [...parts]
  const texts = expected.map(said => {
    let text = rest.shift() ?? ''
    while (tidy(text) !== said) {
      const next = rest.findIndex(part => said.startsWith(tidy(text + part)))
      if (next < 0) break
      text += rest.splice(next, 1)[0]
    }
    return tidy(text)
  })
  return [...texts, ...rest]
}

describe('the tags of a plan', () => {
  test.each(READ)(
    'read in order are the blocks word for word: $file',
    async ({ name, language }) => {
      const work = SAMPLES[name]?.(language)
      if (work === undefined) throw new Error(name)
      const { blocks } = planDocument(await buildInput(work, language))
      const { bytes, pages } = await makeSample(name, language)
      const expected = saidBlocks(printedBlocks(blocks, pages))
        .map(text => tidy(asDrawn(pen.clean(text))))
        .filter(text => text !== '')
      const elements = await readTags(bytes)
      const parts = elements
        .filter(({ role, text }) => !INLINE.includes(role) && text !== '')
        .map(({ text }) => text)
      expect(joined(parts, expected)).toEqual(expected)
    },
    LONGEST_MS,
  )

  test('nest as a document does: rows in a table, labels in items, headings without a gap', async () => {
    const elements = await readTags((await makeSample('town', 'fi')).bytes)
    const parents = (role: string) =>
      new Set(elements.filter(element => element.role === role).map(({ path }) => path.at(-1)))
    expect(parents('TR')).toEqual(new Set(['THead', 'TBody']))
    expect(parents('TH')).toEqual(new Set(['TR']))
    expect(parents('TD')).toEqual(new Set(['TR']))
    expect(parents('Caption')).toEqual(new Set(['Table']))
    expect(parents('LI')).toEqual(new Set(['L']))
    expect(parents('Lbl')).toEqual(new Set(['LI']))
    expect(parents('LBody')).toEqual(new Set(['LI']))
    expect(new Set(elements.map(({ path }) => path[0] ?? 'Document'))).toEqual(new Set(['Document']))
    const levels = elements.flatMap(({ role }) => /^H(\d)$/.exec(role)?.slice(1).map(Number) ?? [])
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test.each(['filled-in', 'with-logo'])(
    'give every picture and every link words of its own: %s',
    async name => {
      for (const language of LANGUAGES) {
        const { bytes } = await makeSample(name, language)
        const elements = await readTags(bytes)
        for (const { alt } of elements.filter(({ role }) => role === 'Figure'))
          expect(alt).toMatch(/\p{L}{3}/u)
        const links = elements.filter(({ role }) => role === 'Link')
        expect(links.length).toBeGreaterThan(12)
        for (const { text } of links) expect(text).not.toMatch(/^\s*(https?:|www\.|$)/)
        const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
        for (let page = 1; page <= pdf.numPages; page++)
          for (const { contentsObj } of await (await pdf.getPage(page)).getAnnotations())
            expect(contentsObj.str).toMatch(/\p{L}{3}/u)
      }
    },
    LONGEST_MS,
  )

  test("say the language of the user's own words where it is not the document's", async () => {
    const swedish = await readTags((await makeSample('town', 'sv')).bytes)
    const finnish = await readTags((await makeSample('town', 'fi')).bytes)
    expect(new Set(finnish.map(({ lang }) => lang))).toEqual(new Set([undefined]))
    expect(swedish.some(({ lang }) => lang === 'fi')).toBe(true)
  })
})

describe('the tags of other parts', async () => {
  const bytes = writePdf(PARTS, fonts, PARTS_PROPERTIES)
  const elements = await readTags(bytes)
  const roles = (role: ReadElement['role']) => elements.filter(element => element.role === role)

  test('a figure says what it shows', () => {
    expect(roles('Figure')).toMatchObject([{ alt: 'Kolme porrasta, viimeinen korkein' }])
  })

  test('a paragraph over two pages is one text, with the hyphen of a divided word unread', () => {
    const [first, second] = roles('P')
    expect(tidy(`${first?.text}${second?.text}`)).toBe(
      'Kappale alkaa talousarviosta ja kommunens budget ja jatkuu: https://example.org/ilmasto/tiekartta?kieli=fi&osa=1 loppuun asti.',
    )
  })

  test('a stretch in another language is a span that says so', () => {
    expect(roles('Span')).toMatchObject([{ text: 'kommunens budget ', lang: 'sv', path: ['Document', 'P'] }])
  })

  test('a link says in words where it leads, on each page it is on; no other address is one', async () => {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    for (const number of [1, 2]) {
      const annotations = await (await pdf.getPage(number)).getAnnotations()
      expect(annotations).toMatchObject([{ subtype: 'Link', url: LINK, contentsObj: { str: LINK } }])
    }
    expect(roles('Link')).toHaveLength(2)
  })

  test('bookmarks lead to their headings', async () => {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const [parts, end] = await pdf.getOutline()
    expect([parts?.title, parts?.items[0]?.title, end?.title]).toEqual(['Osat', 'Čáhci (vesi)', 'Loppu'])
    expect(parts?.dest).toMatchObject([{}, { name: 'XYZ' }, null, 762, null])
  })
})
