import type { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import { LOOK } from '../look.ts'
import { type Part, plainParts } from '../plainParts.ts'
import type { Make, Sample } from '../Sample.ts'
import { startJsPdf } from '../startJsPdf.ts'

/** jsPDF with jspdf-autotable for the tables; text is broken with jsPDF's own `splitTextToSize`. */
export function prepare({ document, fonts }: Sample): Make {
  return () => {
    const doc = startJsPdf(fonts)
    let y: number = LOOK.top
    for (const part of plainParts(document)) y = drawPart(doc, part, y)
    const pages = doc.getNumberOfPages()
    for (let page = 2; page <= pages; page++) {
      doc.setPage(page).setFont('Inter', 'normal').setFontSize(LOOK.small)
      doc.text(document.header, LOOK.margin, 42)
      doc.text(`${document.footer} ${document.pageLabel(page, pages)}`, LOOK.margin, 811)
    }
    return new Uint8Array(doc.output('arraybuffer'))
  }
}

/** @returns where the next part begins */
function drawPart(doc: jsPDF, part: Part, from: number): number {
  let y = from
  const write = (text: string, size: number, style: 'normal' | 'bold', indent = 0) => {
    doc.setFont('Inter', style).setFontSize(size)
    const lines: string[] = doc.splitTextToSize(text, LOOK.width - indent)
    for (const line of lines) {
      if (y + size * LOOK.leading > LOOK.foot) {
        doc.addPage()
        y = LOOK.top
      }
      y += size * LOOK.leading
      doc.text(line, LOOK.margin + indent, y)
    }
  }
  switch (part.kind) {
    case 'heading':
      y += 8
      write(part.text, LOOK.headings[part.level], 'bold')
      return y
    case 'paragraph':
      write(part.runs.map(run => run.text).join(''), part.isSmall ? LOOK.small : LOOK.body, 'normal')
      return y + 6
    case 'list':
      for (const [i, item] of part.items.entries())
        write(`${part.ordered ? `${i + 1}.` : '•'} ${item}`, LOOK.body, 'normal', 12)
      return y + 6
    case 'table': {
      write(part.caption, LOOK.small, 'normal')
      const whole = part.shares.reduce((sum, share) => sum + share, 0)
      autoTable(doc, {
        startY: y + 4,
        margin: { left: LOOK.margin, right: LOOK.margin, top: LOOK.top },
        head: [[...part.head]],
        body: part.rows.map(row => [...row]),
        styles: { font: 'Inter', fontSize: LOOK.small, overflow: 'linebreak' },
        columnStyles: Object.fromEntries(
          part.shares.map((share, i) => [i, { cellWidth: (share / whole) * LOOK.width }]),
        ),
        didDrawPage: ({ cursor }) => {
          y = cursor?.y ?? y
        },
      })
      return y + 6
    }
    default:
      return part satisfies never
  }
}
