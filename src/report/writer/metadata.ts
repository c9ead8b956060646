import { CREATOR } from './attachment.ts'
import { PRODUCER } from './jsPdfInside.ts'
import { addObject, type PdfObjects } from './PdfObjects.ts'
import { pdfDate, stringText, utf8 } from './pdfText.ts'

/** What the file says of itself. Texts are free of control characters and lone surrogates. */
export interface PdfProperties {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly made: Date
}

const EXTENSION_SCHEMAS = [
  'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
]
/** PDF/A knows PDF/UA's one property only when it is described (ISO 19005-2, 6.6.2.3). */
const EXTENSION = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`

/** The information dictionary, for readers that know no other. */
export function informationOf({ title, author, made }: PdfProperties): string {
  const date = `(${pdfDate(made)})`
  return `<</Title${stringText(title)}/Author${stringText(author)}/Creator(${CREATOR})/Producer(${PRODUCER})/CreationDate${date}/ModDate${date}>>`
}

/**
 * Writes the same as XMP, which is where a file says that it follows PDF/UA-1 (ISO 14289-1, clause 5) and which part
 * of PDF/A (ISO 19005-2, 6.6.4).
 *
 * @returns the stream's object number
 */
export function addMetadata(objects: PdfObjects, properties: PdfProperties, archivePart: 2 | 3): number {
  return addObject(objects, {
    entries: { Type: '/Metadata', Subtype: '/XML' },
    data: utf8(xmp(properties, archivePart)),
    isPlain: true,
  })
}

function xmp({ title, author, language, made }: PdfProperties, archivePart: number): string {
  const date = made.toISOString()
  const schemas = [
    'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    'pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ...EXTENSION_SCHEMAS,
    'dc="http://purl.org/dc/elements/1.1/"',
    'xmp="http://ns.adobe.com/xap/1.0/"',
    'pdf="http://ns.adobe.com/pdf/1.3/"',
  ]
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${schemas.map(schema => `xmlns:${schema}`).join(' ')}>
<pdfaid:part>${archivePart}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
${EXTENSION}
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<pdf:Producer>${escaped(PRODUCER)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
