import type { Language } from '../../catalogue/Language.ts'
import { ARTIFACT, type Box, type ImageBox, type RectBox, type Tag, type TextBox } from '../layout/Page.ts'

/** Boxes of one page that follow one another and belong to one element: one marked-content sequence. */
export interface Sequence {
  readonly tag: Tag
  /** Only where it differs from the document's. */
  readonly lang?: Language
  /** Only an address that may be followed. */
  readonly href?: string
  readonly boxes: readonly Box[]
}

/** What is drawn without a font. */
type Shape = RectBox | ImageBox

/** A page in the order it is drawn: what lies under, what is read, what only repeats. */
export interface MarkedPage {
  readonly ground: readonly Shape[]
  /** In reading order; a sequence's place here is its marked-content identifier. */
  readonly sequences: readonly Sequence[]
  readonly repeated: readonly TextBox[]
}

const CAN_LINK = /^(https?:\/\/|mailto:|#\d+$)/i

export function markPage(boxes: readonly Box[], language: string): MarkedPage {
  const sequences: (Sequence & { readonly boxes: Box[] })[] = []
  const ground: Shape[] = []
  const repeated: TextBox[] = []
  for (const box of boxes) {
    const { tag } = box
    if (tag === ARTIFACT) {
      if (box.kind === 'text') repeated.push(box)
      else ground.push(box)
      continue
    }
    const key = keyOf(box, language)
    const last = sequences.at(-1)
    if (last !== undefined && last.tag === tag && last.lang === key.lang && last.href === key.href)
      last.boxes.push(box)
    else sequences.push({ tag, ...key, boxes: [box] })
  }
  return { ground, sequences, repeated }
}

function keyOf(box: Box, language: string): Pick<Sequence, 'lang' | 'href'> {
  if (box.kind === 'rect') return {}
  const { lang, href } = box.kind === 'text' ? box : { lang: box.lang, href: undefined }
  return {
    ...(lang === undefined || lang === language ? {} : { lang }),
    ...(href !== undefined && CAN_LINK.test(href) ? { href } : {}),
  }
}
