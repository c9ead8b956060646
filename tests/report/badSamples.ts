import { jsPDF } from 'jspdf'
import { assemblePdf } from '../../src/report/writer/assemblePdf.ts'
import { deflate } from '../../src/report/writer/jsPdfInside.ts'
import type { PdfFile } from '../../src/report/writer/PdfFile.ts'
import { packFile } from '../../src/report/writer/packFile.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'

/** The parts sample with one object changed after it was assembled. */
function spoilt(part: RegExp, change: (body: string) => string): Uint8Array {
  const file: PdfFile = assemblePdf(PARTS, fonts, PARTS_PROPERTIES)
  const found = [...file.objects].find(([, body]) => part.test(body))
  if (found === undefined) throw new Error(`no object has ${part}`)
  const [number, body] = found
  const changed = change(body)
  if (changed === body) throw new Error(`nothing was changed in ${body}`)
  file.objects.set(number, changed)
  return packFile(file, deflate)
}

const without = (part: RegExp) => spoilt(part, body => body.replace(part, ''))

/** PDFs that a judge of PDF/UA-1 must refuse. */
export const BAD_SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  'plain-jspdf': () => new Uint8Array(new jsPDF().text('Tiekartta', 20, 20).output('arraybuffer')),
  'no-mark-info': () => without(/\/MarkInfo<<[^>]*>>/),
  'no-element': () => spoilt(/^<<\/S\/H1/, () => 'null'),
  'no-language': () => without(/(?<=Catalog.*)\/Lang\(fi\)/),
  'no-alternative': () => without(/\/Alt\([^)]*\)/),
  'no-link-contents': () => without(/\/Contents\([^)]*\)/),
  'no-metadata': () => without(/\/Metadata \d+ 0 R/),
  'no-display-title': () => without(/\/ViewerPreferences<<[^>]*>>/),
}
