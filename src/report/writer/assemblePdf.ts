import type { LaidOut } from '../layout/Page.ts'
import { drawPages, type FontBytes, PRODUCER } from './drawPages.ts'
import { addMetadata, informationOf, type PdfProperties } from './metadata.ts'
import { addOutline, destinationOf } from './outlineObjects.ts'
import { type PdfFile, ref } from './PdfFile.ts'
import { pageNumbers } from './readObjects.ts'
import { markPage } from './sequences.ts'
import { addStructure } from './structureObjects.ts'
import { structureTree } from './structureTree.ts'

/**
 * A tagged PDF as objects: the pages with marks in their content, the structure that the marks belong to, the
 * bookmarks and the metadata, so that the whole follows PDF/UA-1 (ISO 14289-1).
 */
export function assemblePdf(laidOut: LaidOut, fonts: FontBytes, properties: PdfProperties): PdfFile {
  const marked = laidOut.pages.map(({ boxes }) => markPage(boxes, properties.language))
  const file = drawPages(marked, fonts)
  const pages = pageNumbers(file)
  const tree = structureTree(marked.map(({ sequences }) => sequences))
  const structure = addStructure(
    file,
    tree,
    pages,
    laidOut.bookmarks.map(bookmark => destinationOf(bookmark, pages)),
  )
  pages.forEach((page, i) => {
    const links = structure.annotations[i] ?? []
    const annotations = links.length > 0 ? `/Annots[${links.map(ref).join(' ')}]` : ''
    addToPage(file, page, `/StructParents ${i}/Tabs/S${annotations}`)
  })
  const outline = addOutline(file, laidOut.bookmarks, pages)
  const metadata = addMetadata(file, properties, PRODUCER)
  file.objects.set(file.info, informationOf(properties, PRODUCER))
  file.objects.set(
    file.root,
    `<</Type/Catalog/Pages 1 0 R/Lang(${properties.language})/MarkInfo<</Marked true>>/StructTreeRoot ${ref(structure.root)}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${ref(metadata)}${outline === undefined ? '' : `/Outlines ${ref(outline)}`}>>`,
  )
  return file
}

function addToPage({ objects }: PdfFile, page: number, entries: string): void {
  const body = objects.get(page) ?? ''
  if (!body.startsWith('<</Type /Page\n') || !body.endsWith('\n>>'))
    throw new Error('jsPDF no longer writes a page as one dictionary')
  objects.set(page, `${body.slice(0, -2)}${entries}>>`)
}
