import type { Tag } from '../layout/Page.ts'
import type { Sequence } from './markPage.ts'
import type { StructElement } from './StructElement.ts'

export interface StructureTree {
  readonly root: StructElement
  /** The element that owns each sequence, page by page. */
  readonly owners: readonly (readonly StructElement[])[]
}

/**
 * The document's structure, from the tags of what is on its pages. What one tag has on several pages is one
 * element. A stretch in another language, or a link, is an element of its own inside.
 */
export function structureTree(pages: readonly (readonly Sequence[])[]): StructureTree {
  const root: StructElement = { role: 'Document', kids: [] }
  const wholeLang = langsOfWhole(pages.flat())
  const elements = new Map<Tag, StructElement>()
  const elementOf = (tag: Tag): StructElement => {
    const known = elements.get(tag)
    if (known !== undefined) return known
    const parent = tag.parent === undefined ? root : elementOf(tag.parent)
    const lang = wholeLang.get(tag)
    const element: StructElement = { role: tag.role, parent, tag, kids: [], ...(lang ? { lang } : {}) }
    parent.kids.push({ kind: 'element', element })
    elements.set(tag, element)
    return element
  }
  const owners = pages.map((sequences, page) =>
    sequences.map((sequence, mcid) => {
      const owner = innerOf(elementOf(sequence.tag), sequence)
      owner.kids.push({ kind: 'content', page, mcid, sequence })
      return owner
    }),
  )
  return { root, owners }
}

/** The span or the link that a sequence continues or begins, or the element itself for plain text. */
function innerOf(element: StructElement, { lang, href }: Sequence): StructElement {
  const ownLang = lang === element.lang ? undefined : lang
  if (ownLang === undefined && href === undefined) return element
  const last = element.kids.at(-1)
  const isOpen = last?.kind === 'element' && last.element.tag === undefined
  if (isOpen && last.element.lang === ownLang && last.element.href === href) return last.element
  const inner: StructElement = {
    role: href === undefined ? 'Span' : 'Link',
    parent: element,
    kids: [],
    ...(ownLang === undefined ? {} : { lang: ownLang }),
    ...(href === undefined ? {} : { href }),
  }
  element.kids.push({ kind: 'element', element: inner })
  return inner
}

/** Tags whose text is all in one other language, which then needs no span. */
function langsOfWhole(sequences: readonly Sequence[]): ReadonlyMap<Tag, string> {
  const langs = new Map<Tag, string | undefined>()
  for (const { tag, lang } of sequences)
    langs.set(tag, langs.has(tag) && langs.get(tag) !== lang ? undefined : lang)
  // A parent's language would be its children's too.
  for (const { tag } of sequences) if (tag.parent !== undefined) langs.delete(tag.parent)
  const whole = [...langs].filter((entry): entry is [Tag, string] => entry[1] !== undefined)
  return new Map(whole)
}
