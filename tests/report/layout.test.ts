import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, plain, type ReportDocument } from '../../src/report/Block.ts'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import { ARTIFACT, type Box, type Tag, type TextBox } from '../../src/report/layout/Page.ts'
import { BODY_WIDTH, SHEET } from '../../src/report/layout/sheet.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { fonts } from './fonts.ts'

const pen = penFor(fonts, new Set())

function laid(blocks: readonly Block[]) {
  const document: ReportDocument = {
    title: 'Tiekartta',
    author: 'Kunta',
    language: 'fi',
    header: 'Kunta · Tiekartta',
    footer: 'Luonnos',
    pageLabel: (page, of) => `Sivu ${page}/${of}`,
    contentsPage: page => `sivu ${page}`,
    blocks,
  }
  return layoutDocument(document, pen)
}

const isRead = (box: Box): box is TextBox & { tag: Tag } => box.kind === 'text' && box.tag !== ARTIFACT

function within(tag: Tag | undefined, role: Tag['role']): Tag | undefined {
  return tag === undefined || tag.role === role ? tag : within(tag.parent, role)
}

/** Never empty: an empty paragraph has no box to look at. */
const text = fc
  .oneof(
    fc.lorem({ maxCount: 200, mode: 'words' }),
    fc.stringMatching(/^[a-zåäö]{1,300}$/),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )
  .map(said => `a ${said}`)
const marked = text.map(said => ({ text: plain(said) }))
const table = fc.array(fc.tuple(marked, marked, marked), { maxLength: 20 }).map(
  (rows): Block => ({
    kind: 'table',
    caption: 'Taulukko',
    rowHeader: 0,
    columns: [
      { label: 'Yksi', share: 1 },
      { label: 'Kaksi', share: 2 },
      { label: 'Kolme', share: 3 },
    ],
    rows,
  }),
)
const simple: fc.Arbitrary<Block> = fc.oneof(
  text.map((said): Block => ({ kind: 'paragraph', text: plain(said) })),
  fc
    .array(text, { maxLength: 12 })
    .map((items): Block => ({ kind: 'list', ordered: true, items: items.map(plain) })),
  text.map(
    (said): Block => ({ kind: 'facts', columns: 3, items: [{ label: said, value: { text: plain(said) } }] }),
  ),
  table,
)
const headed = fc
  .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), text, simple)
  .map(([level, said, block]): readonly Block[] => [
    { kind: 'heading', level, text: `Otsikko ${said}` },
    block,
  ])
const card = fc
  .tuple(text, fc.array(simple, { maxLength: 3 }))
  .map(([title, blocks]): readonly Block[] => [
    { kind: 'card', number: 1, title, category: 'Luokka', blocks },
  ])
const blocks = fc.array(fc.oneof(headed, card), { minLength: 1, maxLength: 10 }).map(parts => parts.flat())

describe('laws of the layout', () => {
  test('no box lies outside the margins', () => {
    fc.assert(
      fc.property(blocks, all => {
        for (const { boxes } of laid(all).pages)
          for (const box of boxes) {
            if (box.kind === 'text' && box.tag === ARTIFACT) continue
            expect(box.x).toBeGreaterThanOrEqual(SHEET.left - 0.01)
            expect(box.x + box.width).toBeLessThanOrEqual(SHEET.left + BODY_WIDTH + 0.01)
            expect(box.y).toBeGreaterThan(0)
            expect(box.y).toBeLessThan(SHEET.height)
            if (isRead(box)) expect(box.y).toBeLessThanOrEqual(SHEET.height - SHEET.bottom)
            if (isRead(box)) expect(box.y).toBeGreaterThanOrEqual(SHEET.top)
          }
      }),
      { numRuns: 60 },
    )
  })

  test('what follows a heading of a few lines begins on its page', () => {
    const short = fc.tuple(fc.constantFrom(2 as const, 3 as const), simple)
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 15 }), parts => {
        const all = parts.flatMap(([level, block]): Block[] => [
          { kind: 'heading', level, text: 'Otsikko' },
          block,
          { kind: 'paragraph', text: plain('Loppu') },
        ])
        for (const { boxes } of laid(all).pages) {
          const last = boxes.filter(isRead).at(-1)
          expect(last?.tag.role).not.toMatch(/^H\d$/)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a row of a table that fits a page is on one page, and the header row on each', () => {
    const row = ['lyhyt', 'sana '.repeat(30), 'muut '.repeat(40)].map(said => ({ text: plain(said) }))
    const rows = Array.from({ length: 40 }, () => row)
    const columns = ['Yksi', 'Kaksi', 'Kolme'].map(label => ({ label, share: 1 }))
    const { pages } = laid([{ kind: 'table', caption: 'Taulukko', rowHeader: 0, columns, rows }])
    const pagesOfRow = new Map<Tag, Set<number>>()
    pages.forEach(({ boxes }, page) => {
      for (const box of boxes.filter(isRead)) {
        const row = within(box.tag, 'TR')
        if (row) pagesOfRow.set(row, (pagesOfRow.get(row) ?? new Set()).add(page))
      }
    })
    expect(pages.length).toBeGreaterThan(2)
    expect(pagesOfRow.size).toBe(41)
    for (const on of pagesOfRow.values()) expect(on.size).toBe(1)
    for (const { boxes } of pages)
      expect(boxes.some(box => box.kind === 'text' && box.text === 'Kaksi')).toBe(true)
  })

  test.each([3, 30])('the first row of a table of %i rows never stands alone on a page', count => {
    const columns = ['Yksi', 'Kaksi'].map(label => ({ label, share: 1 }))
    const rows = Array.from({ length: count }, (_, i) => [{ text: plain(`rivi ${i}`) }, { text: plain('b') }])
    const table: Block = { kind: 'table', caption: 'Taulukko', rowHeader: 0, columns, rows }
    for (let lines = 20; lines < 60; lines++) {
      const before = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: plain('a') }))
      const pageOf = (said: string) =>
        laid([...before, table]).pages.findIndex(({ boxes }) =>
          boxes.some(box => box.kind === 'text' && box.text === said),
        )
      expect(pageOf('rivi 1')).toBe(pageOf('rivi 0'))
      if (count < 5) expect(pageOf('rivi 2')).toBe(pageOf('Taulukko'))
    }
  })

  test('a repeated header row is read once', () => {
    const rows = Array.from({ length: 80 }, () => [{ text: plain('rivi') }])
    const columns = [{ label: 'Otsake', share: 1 }]
    const { pages } = laid([{ kind: 'table', caption: 'Taulukko', rowHeader: 0, columns, rows }])
    const headers = pages
      .flatMap(({ boxes }) => boxes)
      .filter(box => box.kind === 'text' && box.text === 'Otsake')
    expect(headers).toHaveLength(pages.length)
    expect(headers.filter(isRead)).toHaveLength(1)
  })

  const list: Block = { kind: 'list', ordered: true, items: Array.from({ length: 11 }, () => plain('askel')) }
  const kept: readonly [kind: string, block: Block][] = [
    ['card', { kind: 'card', number: 1, title: 'Malli', category: 'Luokka', blocks: [list] }],
    ['group', { kind: 'group', blocks: [list] }],
  ]
  test.each(kept)('a %s that fits a page is on one page', (_, block) => {
    const { pages } = laid(Array.from({ length: 9 }, () => block))
    const pagesOfPart = new Map<Tag, Set<number>>()
    pages.forEach(({ boxes }, page) => {
      for (const { tag } of boxes.filter(isRead)) {
        const part = within(tag, 'Sect')
        if (part) pagesOfPart.set(part, (pagesOfPart.get(part) ?? new Set()).add(page))
      }
    })
    expect(pagesOfPart.size).toBe(9)
    for (const on of pagesOfPart.values()) expect(on.size).toBe(1)
  })

  test('boxes come in reading order: a list keeps label before text, rows follow one another', () => {
    const { pages } = laid([{ kind: 'list', ordered: true, items: [plain('eka'), plain('toka')] }])
    expect(pages[0]?.boxes.filter(isRead).map(box => box.text)).toEqual(['1.', 'eka', '2.', 'toka'])
  })
})
