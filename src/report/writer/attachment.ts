import { addObject, type PdfObjects, ref } from './PdfObjects.ts'
import { pdfDate, stringText, utf8 } from './pdfText.ts'

/** A JSON file that a PDF carries: what it was made from. */
export interface Attachment {
  readonly name: string
  /** What it is, for those who see it listed in a reader. */
  readonly description: string
  readonly text: string
}

/** What makes files such as these. */
export const CREATOR = 'Tiekartturi'

/** By these entries it is found again. */
export const EMBEDDED = { Type: '/EmbeddedFile', Subtype: '/application#2Fjson' } as const

/**
 * Embeds a file as the source of the document (ISO 19005-3, 6.8).
 *
 * @returns entries of the catalog
 */
export function addAttachment(
  objects: PdfObjects,
  { name, description, text }: Attachment,
  made: Date,
): string {
  const data = utf8(text)
  const embedded = addObject(objects, {
    entries: { ...EMBEDDED, Params: `<</ModDate(${pdfDate(made)})/Size ${data.length}>>` },
    data,
  })
  const title = stringText(name)
  const file = ref(
    addObject(
      objects,
      `<</Type/Filespec/F${title}/UF${title}/Desc${stringText(description)}/AFRelationship/Source/EF<</F ${ref(embedded)}/UF ${ref(embedded)}>>>>`,
    ),
  )
  return `/Names<</EmbeddedFiles<</Names[${title}${file}]>>>>/AF[${file}]`
}
