import pdfMake from 'pdfmake'
import { LOOK } from '../look.ts'
import { type Part, plainParts } from '../plainParts.ts'
import type { Make, Sample } from '../Sample.ts'

/** pdfmake's own document definition: text, ul, ol, table. It claims tags when asked for them. */
export function prepare({ document, fonts }: Sample): Make {
  pdfMake.virtualfs.writeFileSync('regular.ttf', fonts.regular)
  pdfMake.virtualfs.writeFileSync('bold.ttf', fonts.bold)
  pdfMake.addFonts({ Inter: { normal: 'regular.ttf', bold: 'bold.ttf' } })
  // Nothing is fetched; unset, each of these would print a warning.
  pdfMake.setUrlAccessPolicy(() => false)
  pdfMake.setLocalAccessPolicy?.(() => false)
  return async () => {
    const pdf = pdfMake.createPdf({
      info: { title: document.title, author: document.author },
      version: '1.7',
      lang: document.language,
      tagged: true,
      displayTitle: true,
      pageMargins: [LOOK.margin, LOOK.top, LOOK.margin, 58],
      defaultStyle: { font: 'Inter', fontSize: LOOK.body, lineHeight: 1.15, color: LOOK.ink },
      header: (page: number) =>
        page === 1 ? '' : { text: document.header, margin: [LOOK.margin, 36], fontSize: LOOK.small },
      footer: (page: number, of: number) =>
        page === 1
          ? ''
          : {
              text: `${document.footer} ${document.pageLabel(page, of)}`,
              margin: [LOOK.margin, 20],
              fontSize: LOOK.small,
            },
      content: plainParts(document).map(contentOf),
    })
    return new Uint8Array(await pdf.getBuffer())
  }
}

function contentOf(part: Part): object {
  switch (part.kind) {
    case 'heading':
      return {
        text: part.text,
        fontSize: LOOK.headings[part.level],
        bold: true,
        color: LOOK.brand,
        margin: [0, 8, 0, 4],
      }
    case 'paragraph':
      return {
        text: part.runs.map(({ text, strong, href }) => ({
          text,
          bold: strong === true,
          ...(href ? { link: href } : {}),
        })),
        fontSize: part.isSmall ? LOOK.small : LOOK.body,
        margin: [0, 0, 0, 6],
      }
    case 'list':
      return { [part.ordered ? 'ol' : 'ul']: [...part.items], margin: [0, 0, 0, 6] }
    case 'table': {
      const whole = part.shares.reduce((sum, share) => sum + share, 0)
      return [
        { text: part.caption, fontSize: LOOK.small },
        {
          fontSize: LOOK.small,
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            // Its cells have padding of its own outside these widths.
            widths: part.shares.map(share => (share / whole) * LOOK.width - 9),
            body: [part.head.map(text => ({ text, bold: true })), ...part.rows.map(row => [...row])],
          },
        },
      ]
    }
    default:
      return part satisfies never
  }
}
