import { addLinks } from './linkObjects.ts'
import { addObject, type PdfObjects, ref } from './PdfObjects.ts'
import { boundsOf, stringText } from './pdfText.ts'
import { elementsIn, type Kid, type StructElement } from './StructElement.ts'
import type { StructureTree } from './structureTree.ts'

/** What the catalog and the pages must say of the structure tree. */
export interface StructureEntries {
  readonly root: number
  /** Links' annotations, page by page. */
  readonly annotations: readonly (readonly number[])[]
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): its elements, the links' annotations, and the parent tree,
 * which leads from a page's marked content and from an annotation back to the element.
 *
 * @param pages    object numbers of the pages, in order
 * @param targets  destinations of the bookmarks
 */
export function addStructure(
  objects: PdfObjects,
  { root, owners }: StructureTree,
  pages: readonly number[],
  targets: readonly string[],
): StructureEntries {
  const tree = addObject(objects)
  const elements = elementsIn(root)
  const numbers = new Map(elements.map(element => [element, addObject(objects)]))
  const numberOf = (element: StructElement) => numbers.get(element) ?? tree
  const parents = owners.map(of => `[${of.map(owner => ref(numberOf(owner))).join(' ')}]`)
  const annotations: number[][] = pages.map(() => [])
  for (const element of elements) {
    const links = addLinks(objects, element, parents.length, targets)
    for (const { page, annotation } of links) {
      parents.push(ref(numberOf(element)))
      annotations[page]?.push(annotation)
    }
    const home = homeOf(element)
    const kids = [
      ...element.kids.map(kid => kidText(kid, home, pages, numberOf)),
      ...links.map(
        ({ page, annotation }) =>
          `<</Type/OBJR${page === home ? '' : `/Pg ${ref(pages[page] ?? 0)}`}/Obj ${ref(annotation)}>>`,
      ),
    ]
    const parent = element.parent === undefined ? tree : numberOf(element.parent)
    objects.bodies.set(
      numberOf(element),
      `<<${headOf(element)}/P ${ref(parent)}${home === undefined ? '' : `/Pg ${ref(pages[home] ?? 0)}`}/K${listed(kids)}>>`,
    )
  }
  const nums = addObject(objects, `<</Nums[${parents.map((parent, key) => `${key} ${parent}`).join(' ')}]>>`)
  objects.bodies.set(
    tree,
    `<</Type/StructTreeRoot/K ${ref(numberOf(root))}/ParentTree ${ref(nums)}/ParentTreeNextKey ${parents.length}>>`,
  )
  return { root: tree, annotations }
}

/** The page that an element begins on; none if it only holds others. */
function homeOf({ kids }: StructElement): number | undefined {
  return kids.find(kid => kid.kind === 'content')?.page
}

function listed(kids: readonly string[]): string {
  return kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(' ')}]`
}

/** Content on the element's own page is its bare identifier; on another page it names that. */
function kidText(
  kid: Kid,
  home: number | undefined,
  pages: readonly number[],
  numberOf: (element: StructElement) => number,
): string {
  if (kid.kind === 'element') return ref(numberOf(kid.element))
  if (kid.page === home) return `${kid.mcid}`
  return `<</Type/MCR/Pg ${ref(pages[kid.page] ?? 0)}/MCID ${kid.mcid}>>`
}

function headOf({ role, lang, tag, kids }: StructElement): string {
  const parts = [`/S/${role}`]
  if (lang !== undefined) parts.push(`/Lang(${lang})`)
  if (tag?.alt !== undefined) parts.push(`/Alt${stringText(tag.alt)}`)
  if (role === 'TH' && tag?.scope !== undefined) parts.push(`/A<</O/Table/Scope/${tag.scope}>>`)
  if (role === 'L' && tag?.ordered) parts.push('/A<</O/List/ListNumbering/Decimal>>')
  if (role === 'Figure') {
    const boxes = kids.flatMap(kid => (kid.kind === 'content' ? kid.sequence.boxes : []))
    parts.push(`/A<</O/Layout/BBox${boundsOf(boxes)}>>`)
  }
  return parts.join('')
}
