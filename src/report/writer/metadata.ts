import { addObject, type PdfFile, streamText } from './PdfFile.ts'
import { pdfDate, stringText } from './pdfText.ts'

/** What the file says of itself. Texts are free of control characters and lone surrogates. */
export interface PdfProperties {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly made: Date
}

const CREATOR = 'Tiekartturi'

/** The information dictionary, for readers that know no other. */
export function informationOf({ title, author, made }: PdfProperties, producer: string): string {
  const date = `(${pdfDate(made)})`
  return `<</Title${stringText(title)}/Author${stringText(author)}/Creator(${CREATOR})/Producer(${producer})/CreationDate${date}/ModDate${date}>>`
}

/**
 * Writes the same as XMP, which is where a file says that it follows PDF/UA-1 (ISO 14289-1, clause 5). It stays
 * uncompressed, so that any program can read it.
 *
 * @returns the stream's object number
 */
export function addMetadata(file: PdfFile, properties: PdfProperties, producer: string): number {
  const text = utf8(xmp(properties, producer))
  return addObject(file, streamText('/Type/Metadata/Subtype/XML', text))
}

function xmp({ title, author, language, made }: PdfProperties, producer: string): string {
  const date = made.toISOString()
  const schemas = [
    'pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    'dc="http://purl.org/dc/elements/1.1/"',
    'xmp="http://ns.adobe.com/xap/1.0/"',
    'pdf="http://ns.adobe.com/pdf/1.3/"',
  ]
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${schemas.map(schema => `xmlns:${schema}`).join(' ')}>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A character for each byte of the text in UTF-8. */
function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
}
