import type { Block } from '../Block.ts'
import { ARTIFACT, type Box, moved, type Tag, type TextBox } from './Page.ts'
import type { Pen } from './Pen.ts'

/** The least that moves to another page as one. Its boxes are placed from its own upper left corner. */
export interface Piece {
  readonly height: number
  /** Space above it, dropped at the top of a page. */
  readonly gap: number
  readonly boxes: readonly Box[]
  readonly keepWithNext?: boolean
  /** Pieces of one group stay on one page when they fit one. */
  readonly group?: Tag
  /** Drawn again, as an artifact, when this piece starts a page. */
  readonly header?: Piece
  readonly bookmark?: { readonly title: string; readonly level: number }
  /** Begins a new page, unless that would leave the last one nearly white. */
  readonly startsPage?: boolean
  /** What follows begins a new page. */
  readonly endsPage?: boolean
}

/** A section as the list of contents names it. */
export interface Section {
  readonly title: string
  readonly page: string
  /** The page as it is read out. */
  readonly spoken: string
  /** Its bookmark's place in the document's list. */
  readonly bookmark: number
}

/** Where a block is laid: its width, its parent in the structure, and the way to lay blocks inside it. */
export interface Room {
  readonly width: number
  readonly parent: Tag | undefined
  readonly pen: Pen
  /** The document's sections, once it is known where they are. */
  readonly sections: readonly Section[]
  readonly lay: (block: Block, room: Room) => readonly Piece[]
}

export function tagIn(parent: Tag | undefined, tag: Omit<Tag, 'parent'>): Tag {
  return parent === undefined ? tag : { ...tag, parent }
}

export function indented(piece: Piece, x: number): Piece {
  return { ...piece, boxes: moved(piece.boxes, x, 0) }
}

/** The same boxes as an artifact: not read twice. */
export function asArtifact(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box): Box => {
    if (box.kind !== 'text') return { ...box, tag: ARTIFACT }
    const { href: _, ...text } = box
    return { ...text, tag: ARTIFACT } satisfies TextBox
  })
}
