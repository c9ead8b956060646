import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx'
import type { ReportDocument } from '../Block.ts'
import type { Room } from './Room.ts'
import { TEXT_WIDTH } from './wordSheet.ts'
import { writeParagraph } from './writeParagraph.ts'
import { writeWords } from './writeRuns.ts'

/** Numbers that stand in the label where Word counts. */
const PAGE = 881
const PAGES = 997

export function writeHeader({ header }: ReportDocument, room: Room): Header {
  return new Header({
    children: [writeParagraph({ style: 'Header', children: writeWords(header, room) }, room)],
  })
}

/** The footer with the page's number and how many there are, as Word counts them. */
export function writeFooter({ footer, pageLabel }: ReportDocument, room: Room): Footer {
  const parts = pageLabel(PAGE, PAGES).split(new RegExp(`(${PAGE}|${PAGES})`))
  const children = parts.flatMap(part => {
    if (part === `${PAGE}`) return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === `${PAGES}`) return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return part === '' ? [] : writeWords(part, room)
  })
  const paragraph = writeParagraph(
    {
      style: 'Footer',
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [...writeWords(footer, room), new TextRun({ children: [new Tab()] }), ...children],
    },
    room,
  )
  return new Footer({ children: [paragraph] })
}
