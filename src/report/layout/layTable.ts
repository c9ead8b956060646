import type { Block, Column, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import { layMarked, type MarkedLines, placedLines } from './layMarked.ts'
import { layLines } from './layText.ts'
import { ARTIFACT, type Box, type Colour, type Tag } from './Page.ts'
import { asArtifact, type Piece, type Room, tagIn } from './Piece.ts'
import { BODY_HEIGHT } from './sheet.ts'
import { PALETTE, TYPE } from './type.ts'

type Table = Extract<Block, { kind: 'table' }>

const PAD = { x: 4, y: 4 }
const HEAD = { ...TYPE.label, colour: PALETTE.brand }

/** A table: on one page where one holds it; a row is split only when taller than a page; the header row stands on each. */
export function layTable({ caption, columns, rows, rowHeader }: Table, room: Room): readonly Piece[] {
  const { width, pen } = room
  const table = tagIn(room.parent, { role: 'Table' })
  const places = columnPlaces(columns, width)
  const title = layLines(plain(caption), TYPE.small, width, tagIn(table, { role: 'Caption' }), pen, 12)
  const headRow = tagIn(tagIn(table, { role: 'THead' }), { role: 'TR' })
  const heads = columns.map((column, i) => {
    const tag = tagIn(headRow, { role: 'TH', scope: 'Column' })
    return layMarked({ text: plain(column.label) }, HEAD, places[i]?.width ?? width, tag, pen)
  })
  const header = rowPiece(heads, places, HEAD, width, { colour: PALETTE.brand, weight: 1.2 })
  const body = tagIn(table, { role: 'TBody' })
  const repeated: Piece = { ...header, boxes: asArtifact(header.boxes) }
  const pieces: readonly Piece[] = [
    ...title.map(piece => ({ ...piece, keepWithNext: true })),
    { ...header, gap: 3, keepWithNext: true },
    ...rows.flatMap((row, i) =>
      rowPieces(row, rowHeader, places, body, room, header.height).map(piece => ({
        ...piece,
        header: repeated,
        // Neither the first row nor the last one stands alone on a page.
        keepWithNext: rows.length > 2 && (i === 0 || i === rows.length - 2),
      })),
    ),
  ]
  return pieces.map(piece => ({ ...piece, group: table }))
}

interface Place {
  readonly x: number
  readonly width: number
}

function columnPlaces(columns: readonly Column[], width: number): readonly Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let left = 0
  return columns.map(({ share }, i) => {
    const place = { x: left, width: (share / whole) * width - (i === columns.length - 1 ? 0 : 2 * PAD.x) }
    left += (share / whole) * width
    return place
  })
}

function rowPieces(
  row: readonly Marked[],
  rowHeader: number,
  places: readonly Place[],
  body: Tag,
  { width, pen }: Room,
  headerHeight: number,
): readonly Piece[] {
  const rowTag = tagIn(body, { role: 'TR' })
  const cells = row.map((cell, i) => {
    const tag = tagIn(rowTag, i === rowHeader ? { role: 'TH', scope: 'Row' } : { role: 'TD' })
    const type = i === rowHeader ? { ...TYPE.cell, weight: 'bold' as const } : TYPE.cell
    return layMarked(cell, type, places[i]?.width ?? width, tag, pen)
  })
  const rule = { colour: PALETTE.line, weight: 0.6 }
  const whole = rowPiece(cells, places, TYPE.cell, width, rule)
  if (headerHeight + whole.height <= BODY_HEIGHT) return [whole]
  const most = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from(
    { length: most },
    (_, line): Piece => ({
      gap: line === 0 ? PAD.y : 0,
      height: TYPE.cell.leading,
      boxes: cells.flatMap(({ lines }, i) =>
        (lines[line] ?? []).map(box => ({ ...box, x: box.x + (places[i]?.x ?? 0) })),
      ),
    }),
  )
}

function rowPiece(
  cells: readonly MarkedLines[],
  places: readonly Place[],
  type: {
    readonly size: number
    readonly leading: number
    readonly weight: 'regular' | 'bold'
    readonly colour: Colour
  },
  width: number,
  rule: { readonly colour: Colour; readonly weight: number },
): Piece {
  const height = Math.max(...cells.map(cell => cell.height)) + 2 * PAD.y
  const line: Box = {
    kind: 'rect',
    tag: ARTIFACT,
    x: 0,
    y: height - rule.weight,
    width,
    height: rule.weight,
    fill: rule.colour,
  }
  return {
    height,
    gap: 0,
    boxes: [...cells.flatMap((cell, i) => placedLines(cell, type, places[i]?.x ?? 0, PAD.y)), line],
  }
}
