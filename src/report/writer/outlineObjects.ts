import type { Bookmark } from '../layout/Page.ts'
import { SHEET } from '../layout/sheet.ts'
import { addObject, type PdfObjects, ref } from './PdfObjects.ts'
import { stringText } from './pdfText.ts'

interface Item {
  readonly bookmark: Bookmark
  readonly number: number
  readonly below: Item[]
}

/**
 * Writes the bookmarks, sections with what they hold below them (ISO 32000-1, 12.3.3).
 *
 * @returns the outline's object number; none without bookmarks
 */
export function addOutline(
  objects: PdfObjects,
  bookmarks: readonly Bookmark[],
  pages: readonly number[],
): number | undefined {
  if (bookmarks.length === 0) return undefined
  const root = addObject(objects)
  const top: Item[] = []
  for (const bookmark of bookmarks) {
    const isTop = bookmark.level === 2
    const siblings = (isTop ? undefined : top.at(-1)?.below) ?? top
    siblings.push({ bookmark, number: addObject(objects), below: [] })
  }
  const write = (items: readonly Item[], parent: number) => {
    items.forEach(({ bookmark, number, below }, i) => {
      const [before, after] = [items[i - 1], items[i + 1]]
      const parts = [
        `/Title${stringText(bookmark.title)}/Parent ${ref(parent)}`,
        before ? `/Prev ${ref(before.number)}` : '',
        after ? `/Next ${ref(after.number)}` : '',
        below.length > 0 ? `${ends(below)}/Count ${below.length}` : '',
        `/Dest${destinationOf(bookmark, pages)}`,
      ]
      objects.bodies.set(number, `<<${parts.join('')}>>`)
      write(below, number)
    })
  }
  write(top, root)
  objects.bodies.set(root, `<</Type/Outlines${ends(top)}/Count ${bookmarks.length}>>`)
  return root
}

/** Where a bookmark leads, as a destination. */
export function destinationOf({ page, y }: Bookmark, pages: readonly number[]): string {
  return `[${ref(pages[page - 1] ?? 0)}/XYZ null ${Math.round(SHEET.height - y)} null]`
}

function ends(items: readonly Item[]): string {
  const [first, last] = [items[0], items.at(-1)]
  return first && last ? `/First ${ref(first.number)}/Last ${ref(last.number)}` : ''
}
