import type { Box } from '../layout/Page.ts'
import { addObject, type PdfObjects } from './PdfObjects.ts'
import { boundsOf, quadsOf, stringText, uriText } from './pdfText.ts'
import type { StructElement } from './StructElement.ts'

export interface LinkPlace {
  readonly page: number
  /** The annotation's object number. */
  readonly annotation: number
}

/**
 * The annotations of a link, one for each page it is on; none for other elements. Each says in words where it
 * leads: the link's own text, and the address where the text is another.
 *
 * @param key      the first one's number in the parent tree
 * @param targets  destinations of the bookmarks, for links inside the document
 */
export function addLinks(
  objects: PdfObjects,
  { href, kids }: StructElement,
  key: number,
  targets: readonly string[],
): readonly LinkPlace[] {
  if (href === undefined) return []
  const boxesOn = new Map<number, Box[]>()
  for (const kid of kids)
    if (kid.kind === 'content')
      boxesOn.set(kid.page, [...(boxesOn.get(kid.page) ?? []), ...kid.sequence.boxes])
  const said = [...boxesOn.values()]
    .flat()
    .map(box => (box.kind === 'text' ? (box.spoken ?? box.text) + box.after : ''))
    .join('')
    .trim()
  const target = href.startsWith('#') ? targets[Number(href.slice(1))] : undefined
  const contents = target !== undefined ? said : said === href ? href : `${said} (${href})`
  const action = target === undefined ? `/A<</S/URI/URI${uriText(href)}>>` : `/Dest${target}`
  return [...boxesOn].map(([page, boxes], i) => ({
    page,
    annotation: addObject(
      objects,
      `<</Type/Annot/Subtype/Link/Rect${boundsOf(boxes)}${quadPoints(boxes)}/Border[0 0 0]/F 4/StructParent ${key + i}/Contents${stringText(contents)}${action}>>`,
    ),
  }))
}

/** Where a link can be pressed, if that is not all of its rectangle. */
function quadPoints(boxes: readonly Box[]): string {
  const lines = new Map<number, Box[]>()
  for (const box of boxes) lines.set(box.y, [...(lines.get(box.y) ?? []), box])
  return lines.size > 1 ? `/QuadPoints${quadsOf([...lines.values()])}` : ''
}
