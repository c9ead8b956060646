import type { Language } from '../../catalogue/Language.ts'

/** What a part of the document is, in the words of PDF's standard structure types. */
export type Role =
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'

/** A node of the document's structure. Boxes of one node are one element, whichever pages they fall on. */
export interface Tag {
  readonly role: Role
  readonly parent?: Tag
  readonly scope?: 'Row' | 'Column'
  readonly ordered?: boolean
  /** What a figure shows, in words; a figure always has it. */
  readonly alt?: string
}

/** Drawn, but no part of the document's content: rules, page numbers, repeated header rows. */
export const ARTIFACT = 'artifact'

export type Colour = `#${string}`
export type Weight = 'regular' | 'bold'

interface Placed {
  readonly tag: Tag | typeof ARTIFACT
  readonly x: number
  /** From the top; a text's baseline, a rectangle's upper edge. */
  readonly y: number
  readonly width: number
}

export interface TextBox extends Placed {
  readonly kind: 'text'
  /** As drawn, without the space that followed it. */
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly colour: Colour
  /** What followed on the line's end in the text: a space, or nothing where a word was cut. */
  readonly after: '' | ' '
  /** What is read out where more is meant than is drawn. */
  readonly spoken?: string
  /** The last hyphen was put there by the layout. */
  readonly hyphenated?: true
  readonly lang?: Language
  /** An address, or `#` and the place of a bookmark in the document's own list, from 0. */
  readonly href?: string
}

export interface RectBox extends Placed {
  readonly kind: 'rect'
  readonly height: number
  readonly fill: Colour
  readonly radius?: number
}

export interface ImageBox extends Placed {
  readonly kind: 'image'
  readonly height: number
  /** A PNG in base64, of the form that `readPng` lets through. */
  readonly png: string
  /** Of the figure's alternative, as a text's. */
  readonly lang?: Language
}

export type Box = TextBox | RectBox | ImageBox

export interface Page {
  readonly boxes: readonly Box[]
}

/** A place in the document's outline. */
export interface Bookmark {
  readonly title: string
  readonly level: number
  /** 1 or more. */
  readonly page: number
  /** From the page's top. */
  readonly y: number
}

export interface LaidOut {
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
}

/** Moves boxes; the way from a piece's own place to the page's. */
export function moved(boxes: readonly Box[], x: number, y: number): readonly Box[] {
  return boxes.map(box => ({ ...box, x: box.x + x, y: box.y + y }))
}
