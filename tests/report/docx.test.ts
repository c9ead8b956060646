import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { plain, type ReportDocument } from '../../src/report/Block.ts'
import { writeDocx } from '../../src/report/docx/writeDocx.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from './buildPlan.ts'
import { readDocx } from './readDocx.ts'
import { SAMPLE_FILES, SAMPLES } from './samples.ts'
import { wordsOf, wordsToWrite } from './writtenWords.ts'

const MADE = new Date('2026-11-24T10:00:00Z')

async function sampleDocument(name: string, language: string) {
  const work = SAMPLES[name]?.(language)
  if (work === undefined) throw new RangeError(name)
  return planDocument(await buildInput(work, language))
}

function documentOf(blocks: ReportDocument['blocks']): ReportDocument {
  return {
    title: 'Otsikko',
    author: 'Kunta',
    language: 'fi',
    header: 'Kunta · Otsikko',
    footer: 'Luonnos',
    pageLabel: (page, of) => `Sivu ${page}/${of}`,
    contentsPage: page => `sivu ${page}`,
    blocks,
  }
}

const read = async (blocks: ReportDocument['blocks']) => readDocx(await writeDocx(documentOf(blocks), MADE))

describe('a Word file', () => {
  test.each(SAMPLE_FILES)('of $name in $language says every word of its blocks, in order', async sample => {
    const document = await sampleDocument(sample.name, sample.language)
    const { paragraphs } = readDocx(await writeDocx(document, MADE))
    const said = paragraphs.filter(({ style }) => style !== 'TOC2' && style !== 'BarText')
    expect(said.flatMap(({ text }) => wordsOf(text))).toEqual(wordsToWrite(document.blocks))
  })

  test.each(LANGUAGES)(
    'in %s tells the language of every run, and skips no level of heading',
    async language => {
      const { paragraphs } = readDocx(await writeDocx(await sampleDocument('city', language), MADE))
      // The contents' own entries take the document's language.
      const runs = paragraphs.filter(({ style }) => style !== 'TOC2').flatMap(paragraph => paragraph.runs)
      expect(runs.filter(({ lang }) => lang === undefined)).toEqual([])
      const levels = paragraphs.flatMap(({ style }) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number)
      expect(levels[0]).toBe(1)
      levels.forEach((level, i) => {
        expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
      })
    },
  )

  test('starts the contents on a page of their own, where the decision paper ends', async () => {
    const { xml } = await read([{ kind: 'contents', title: 'Sisällys' }])
    expect(xml).toMatch(/<w:pStyle w:val="TOCHeading"\/>.*?<w:pageBreakBefore\/>/)
  })

  test('marks words in another language, and a title or a heading in one', async () => {
    const { xml } = await read([
      { kind: 'cover', owner: 'Kunta', title: 'Färdplan', titleLang: 'sv', lead: '', facts: [], note: '' },
      { kind: 'paragraph', text: [{ text: 'Climate', lang: 'en' }] },
      { kind: 'heading', level: 2, text: 'Utkast', lang: 'sv' },
    ])
    expect(xml).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>Färdplan/)
    expect(xml).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>Utkast/)
    expect(xml).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Climate/)
  })

  test('begins a page where a heading does', async () => {
    const { xml } = await read([
      { kind: 'heading', level: 2, text: 'Ensin' },
      { kind: 'heading', level: 2, text: 'Liite', startsPage: true },
    ])
    const [first = '', second = ''] = xml.match(/<w:p>.*?<\/w:p>/g) ?? []
    expect(first).not.toContain('w:pageBreakBefore')
    expect(second).toMatch(/<w:pageBreakBefore\/>.*Liite/)
  })

  test('has a header row and a caption for each table, and whole widths', async () => {
    const { xml, paragraphs } = await read([
      {
        kind: 'table',
        caption: 'Mallit',
        columns: [
          { label: 'Malli', share: 1 },
          { label: 'Alku', share: 2 },
        ],
        rows: [[{ text: plain('Yksi') }, { text: plain('2027') }]],
        rowHeader: 0,
      },
    ])
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(paragraphs.map(({ style, text }) => `${style}: ${text}`)).toEqual([
      'Caption: Mallit',
      'TableHead: Malli',
      'TableHead: Alku',
      'TableRowHead: Yksi',
      'TableText: 2027',
    ])
    // A4 without its margins: 11,906 - 2 * 1134 = 9638, a third and two thirds of it.
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(['3213', '6425'])
  })

  test('numbers each ordered list from one', async () => {
    const list = { kind: 'list', ordered: true, items: [plain('a'), plain('b')] } as const
    const { xml } = await read([list, { kind: 'list', ordered: false, items: [plain('c')] }, list])
    const [first, second, bullet, third] = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(first).toBe(second)
    expect(new Set([first, bullet, third]).size).toBe(3)
  })

  test('gives pictures and bars their alternative text', async () => {
    const { xml } = await read([
      {
        kind: 'bars',
        alt: 'Alku 2027 & loppu',
        columns: [{ label: '2027' }, {}],
        rows: [{ label: 'Yksi', from: 0, to: 1, isOpen: false }],
      },
    ])
    expect(xml).toContain('<w:tblDescription w:val="Alku 2027 &amp; loppu"/></w:tblPr>')
    const { xml: covered } = readDocx(await writeDocx(await sampleDocument('with-logo', 'fi'), MADE))
    expect(covered).toMatch(/<wp:docPr id="1" name="([^"]+)" descr="\1"/)
  })

  test('leads to the web and to mailboxes, and nowhere else', async () => {
    const links = ['https://example.org/', 'mailto:a@example.org', 'javascript:alert(1)', '#1', 'file:///etc']
    const { relationships } = await read([
      { kind: 'paragraph', text: links.map(href => ({ text: href, href })) },
    ])
    const targets = [...relationships.matchAll(/Target="([^"]+)" TargetMode="External"/g)]
    expect(targets.map(([, target]) => target)).toEqual(links.slice(0, 2))
  })

  test('tells its title and moment, and lets Word count the pages', async () => {
    const files = unzipSync(await writeDocx(documentOf([]), MADE))
    const file = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(file('docProps/core.xml')).toContain('<dc:title>Otsikko</dc:title>')
    expect(file('docProps/core.xml')).toContain('>2026-11-24T10:00:00Z</dcterms:modified>')
    const footer = file('word/footer1.xml')
    expect(footer.replace(/<w:instrText[^>]*>(\w+)<[^>]*>/g, '[$1]').replace(/<[^>]*>/g, '')).toBe(
      'LuonnosSivu [PAGE]/[NUMPAGES]',
    )
  })

  test('is the same bytes whenever it is made', async () => {
    const document = await sampleDocument('filled-in', 'fi')
    const [first, second] = [await writeDocx(document, MADE), await writeDocx(document, MADE)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})
