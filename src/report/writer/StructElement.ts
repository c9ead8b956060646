import type { Role, Tag } from '../layout/Page.ts'
import type { Sequence } from './markPage.ts'

/** What an element is made of, in reading order. Pages count from 0. */
export type Kid =
  | { readonly kind: 'element'; readonly element: StructElement }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number; readonly sequence: Sequence }

/** A node of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructElement {
  readonly role: Role | 'Document' | 'Span' | 'Link'
  readonly parent?: StructElement
  /** Where it comes from; none for the whole document, spans and links. */
  readonly tag?: Tag
  readonly lang?: string
  readonly href?: string
  readonly kids: Kid[]
}

/** All elements below one and itself, parents first, in reading order. */
export function elementsIn(element: StructElement): readonly StructElement[] {
  return [element, ...element.kids.flatMap(kid => (kid.kind === 'element' ? elementsIn(kid.element) : []))]
}
