import { type Block, plain, type ReportDocument } from '../Block.ts'
import { asDrawn } from '../drawableText.ts'
import { breakLines, type Line } from './breakLines.ts'
import { layBlock } from './layBlock.ts'
import { ARTIFACT, type Bookmark, type Box, type LaidOut } from './Page.ts'
import type { Pen } from './Pen.ts'
import type { Section } from './Piece.ts'
import { paginate } from './paginate.ts'
import { BODY_WIDTH, SHEET } from './sheet.ts'
import { textBoxes } from './textBoxes.ts'
import { baseline, PALETTE, TYPE } from './type.ts'

const PAGE_NUMBER_WIDTH = 120
/** With fewer pages nobody looks anything up. */
const CONTENTS_FROM = 8

/** Lays a document on A4 pages, in two passes; pure: fonts come in as the pen. */
export function layoutDocument(document: ReportDocument, pen: Pen): LaidOut {
  const lay = (blocks: readonly Block[], sections: readonly Section[]): LaidOut => {
    const room = { width: BODY_WIDTH, parent: undefined, pen, lay: layBlock, sections }
    return paginate(blocks.flatMap(block => layBlock(block, room)))
  }
  const bare = document.blocks.filter(({ kind }) => kind !== 'contents')
  const blocks = lay(bare, []).pages.length < CONTENTS_FROM ? bare : document.blocks.map(underContents)
  const first = lay(blocks, sectionsIn(blocks))
  // The contents take as much room whatever the page numbers are, so the second pass has the first one's pages.
  const sayPage = (page: string) => asDrawn(pen.clean(document.contentsPage(page)))
  const { pages, bookmarks } = lay(blocks, sectionsOf(first.bookmarks, sayPage))
  const hasCover = document.blocks[0]?.kind === 'cover'
  return {
    bookmarks: bookmarks.map(bookmark => ({ ...bookmark, title: asDrawn(pen.clean(bookmark.title)) })),
    pages: pages.map(({ boxes }, i) => ({
      boxes: [...boxes, ...(i === 0 && hasCover ? [] : furniture(document, i + 1, pages.length, pen))],
    })),
  }
}

/** What follows the contents stands on their page. */
function underContents(block: Block, i: number, blocks: readonly Block[]): Block {
  return block.kind === 'heading' && blocks[i - 1]?.kind === 'contents'
    ? { kind: block.kind, level: block.level, text: block.text }
    : block
}

function sectionsIn(blocks: readonly Block[]): readonly Section[] {
  return blocks.flatMap(block =>
    block.kind === 'heading' && block.level === 2
      ? [{ title: block.text, page: '', spoken: '', bookmark: 0 }]
      : block.kind === 'group'
        ? sectionsIn(block.blocks)
        : [],
  )
}

function sectionsOf(bookmarks: readonly Bookmark[], sayPage: (page: string) => string): readonly Section[] {
  return bookmarks.flatMap(({ title, level, page }, i) =>
    level === 2 ? [{ title, page: `${page}`, spoken: sayPage(`${page}`), bookmark: i }] : [],
  )
}

/** Header, foot and page number: on each page but the cover, and read by nobody. The first page has its heading. */
function furniture({ header, footer, pageLabel }: ReportDocument, page: number, of: number, pen: Pen) {
  const type = TYPE.small
  const number = pen.clean(pageLabel(page, of))
  const right = SHEET.left + BODY_WIDTH - pen.measure(number, type.weight, type.size)
  const rule = { kind: 'rect', tag: ARTIFACT, x: SHEET.left, width: BODY_WIDTH, height: 0.6 } as const
  const line = (text: string, x: number, y: number, width: number): readonly Box[] =>
    textBoxes(oneLine(text, width, pen), type, ARTIFACT, x, y - baseline(type))
  return [
    ...(page === 1
      ? []
      : [
          ...line(header, SHEET.left, SHEET.headerBaseline, BODY_WIDTH),
          { ...rule, y: SHEET.headerBaseline + 9, fill: PALETTE.line },
        ]),
    { ...rule, y: SHEET.footerBaseline - 17, fill: PALETTE.line },
    ...line(footer, SHEET.left, SHEET.footerBaseline, BODY_WIDTH - PAGE_NUMBER_WIDTH),
    ...line(number, right, SHEET.footerBaseline, PAGE_NUMBER_WIDTH),
  ]
}

/** A text on one line, cut with an ellipsis when it is too long for it. */
function oneLine(text: string, width: number, pen: Pen): Line {
  const type = TYPE.small
  const [whole, ...more] = breakLines(plain(text), type, width, pen)
  if (whole !== undefined && more.length === 0) return whole
  const room = width - pen.measure('…', type.weight, type.size)
  const [first] = breakLines(plain(text), type, room, pen)
  const kept = first?.segments.map(segment => segment.text).join('') ?? ''
  return {
    segments: [{ run: { text }, text: `${kept}…`, weight: type.weight, x: 0, width }],
    after: '',
    hyphenated: false,
  }
}
