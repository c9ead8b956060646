import type { Bookmark } from '../layout/Page.ts'
import { type Attachment, addAttachment } from './attachment.ts'
import { addColourProfile } from './colourProfile.ts'
import { pageNumber } from './jsPdfInside.ts'
import type { MarkedPage } from './markPage.ts'
import { addMetadata, informationOf, type PdfProperties } from './metadata.ts'
import { addOutline, destinationOf } from './outlineObjects.ts'
import { addObject, type PdfObject, type PdfObjects, ref } from './PdfObjects.ts'
import { addStructure } from './structureObjects.ts'
import { structureTree } from './structureTree.ts'

/** What makes drawn pages a document that follows PDF/UA-1 and PDF/A: objects, and entries of those of jsPDF. */
export interface Tags {
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Entries of each page's dictionary. */
  readonly pages: readonly string[]
  /** Entries of the catalog. */
  readonly catalog: string
  /** Number of the information dictionary. */
  readonly info: number
}

/**
 * Structure, links, bookmarks and metadata of pages, so that the whole follows PDF/UA-1 (ISO 14289-1) and
 * PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) if another file goes with it.
 */
export function tagPages(
  marked: readonly MarkedPage[],
  bookmarks: readonly Bookmark[],
  properties: PdfProperties,
  attachment?: Attachment,
): Tags {
  const objects: PdfObjects = { first: pageNumber(marked.length), bodies: new Map() }
  const pages = marked.map((_, i) => pageNumber(i))
  const structure = addStructure(
    objects,
    structureTree(marked.map(({ sequences }) => sequences)),
    pages,
    bookmarks.map(bookmark => destinationOf(bookmark, pages)),
  )
  const outline = addOutline(objects, bookmarks, pages)
  const metadata = addMetadata(objects, properties, attachment === undefined ? 2 : 3)
  const catalog = [
    `/Lang(${properties.language})`,
    '/MarkInfo<</Marked true>>',
    `/StructTreeRoot ${ref(structure.root)}`,
    '/ViewerPreferences<</DisplayDocTitle true>>',
    `/Metadata ${ref(metadata)}`,
    addColourProfile(objects),
    outline === undefined ? '' : `/Outlines ${ref(outline)}`,
    attachment === undefined ? '' : addAttachment(objects, attachment, properties.made),
  ]
  return {
    info: addObject(objects, informationOf(properties)),
    objects: objects.bodies,
    pages: structure.annotations.map((links, i) => {
      const annotations = links.length > 0 ? `/Annots[${links.map(ref).join(' ')}]` : ''
      return `/StructParents ${i}/Tabs/S${annotations}`
    }),
    catalog: catalog.join(''),
  }
}
