import PDFDocument from 'pdfkit'
import { LOOK } from '../look.ts'
import { type Part, plainParts } from '../plainParts.ts'
import type { Make, Sample } from '../Sample.ts'

type Doc = InstanceType<typeof PDFDocument>
type Element = ReturnType<Doc['struct']>

/** pdfkit with tags as its guide tells, and PDF/UA asked for. */
export function prepare({ document, fonts, made }: Sample): Make {
  return () =>
    new Promise(resolve => {
      const doc = new PDFDocument({
        size: 'A4',
        margins: { left: LOOK.margin, right: LOOK.margin, top: LOOK.top, bottom: 58 },
        pdfVersion: '1.7',
        subset: 'PDF/UA',
        tagged: true,
        lang: document.language,
        displayTitle: true,
        font: fonts.regular,
        info: { Title: document.title, Author: document.author, CreationDate: made },
      })
      const chunks: Uint8Array[] = []
      doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      doc.on('end', () => resolve(joined(chunks)))
      doc.registerFont('regular', fonts.regular)
      doc.registerFont('bold', fonts.bold)
      const root = doc.struct('Document')
      doc.addStructure(root)
      for (const part of plainParts(document)) drawPart(doc, root, part)
      root.end()
      doc.end()
    })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function drawPart(doc: Doc, root: Element, part: Part): void {
  switch (part.kind) {
    case 'heading':
      doc.font('bold', LOOK.headings[part.level]).fillColor(LOOK.brand)
      root.add(doc.struct(`H${part.level}`, () => doc.text(part.text)))
      doc.moveDown(0.3)
      return
    case 'paragraph':
      doc.fillColor(LOOK.ink).fontSize(part.isSmall ? LOOK.small : LOOK.body)
      root.add(
        doc.struct('P', () => {
          for (const [i, { text, strong }] of part.runs.entries())
            doc.font(strong ? 'bold' : 'regular').text(text, { continued: i < part.runs.length - 1 })
        }),
      )
      doc.moveDown(0.5)
      return
    case 'list': {
      doc.font('regular', LOOK.body).fillColor(LOOK.ink)
      const list = doc.struct('L')
      root.add(list)
      doc.list([...part.items], { listType: part.ordered ? 'numbered' : 'bullet', structParent: list })
      list.end()
      doc.moveDown(0.5)
      return
    }
    case 'table': {
      doc.font('regular', LOOK.small).fillColor(LOOK.ink)
      root.add(doc.struct('P', () => doc.text(part.caption)))
      const whole = part.shares.reduce((sum, share) => sum + share, 0)
      doc.table({
        columnStyles: part.shares.map(share => (share / whole) * LOOK.width),
        defaultStyle: { border: [0, 0, 0.6, 0], borderColor: LOOK.line },
        structParent: root,
        data: [
          part.head.map(text => ({
            text,
            type: 'TH',
            scope: 'Column',
            font: { src: 'bold', size: LOOK.small },
          })),
          ...part.rows.map(row =>
            row.map((text, i) => (i === part.rowHeader ? { text, type: 'TH', scope: 'Row' } : { text })),
          ),
        ],
      })
      doc.moveDown(0.5)
      return
    }
    default:
      part satisfies never
  }
}
