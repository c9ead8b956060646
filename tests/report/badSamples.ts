import { jsPDF } from 'jspdf'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import type { LaidOut } from '../../src/report/layout/Page.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { assemblePdf } from '../../src/report/writer/assemblePdf.ts'
import type { PdfFile } from '../../src/report/writer/PdfFile.ts'
import { packFile } from '../../src/report/writer/packFile.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { buildInput, buildWork } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'

/** The parts sample, or other pages, with one object changed after it was assembled. */
function spoilt(part: RegExp, change: (body: string) => string, laidOut = PARTS): Uint8Array {
  const file: PdfFile = assemblePdf(laidOut, fonts, PARTS_PROPERTIES)
  const found = [...file.objects].find(([, body]) => part.test(body))
  if (found === undefined) throw new Error(`no object has ${part}`)
  const [number, body] = found
  const changed = change(body)
  if (changed === body) throw new Error(`nothing was changed in ${body}`)
  file.objects.set(number, changed)
  return packFile(file)
}

const without = (part: RegExp) => spoilt(part, body => body.replace(part, ''))

/** A whole plan with a picture, laid out. */
async function planPages(): Promise<LaidOut> {
  const work = buildWork(2)
  const input = await buildInput({ ...work, plan: { ...work.plan, logo: buildLogo() } })
  return layoutDocument(planDocument(input), penFor(fonts, new Set()))
}

/** PDFs that a judge of PDF/UA-1 must refuse. */
export const BAD_SAMPLES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'plain-jspdf': () => new Uint8Array(new jsPDF().text('Tiekartta', 20, 20).output('arraybuffer')),
  'no-mark-info': () => without(/\/MarkInfo<<[^>]*>>/),
  'no-element': () => spoilt(/^<<\/S\/H1/, () => 'null'),
  'no-language': () => without(/(?<=Catalog.*)\/Lang\(fi\)/),
  'no-alternative': () => without(/\/Alt\([^)]*\)/),
  'no-link-contents': () => without(/\/Contents\([^)]*\)/),
  'no-metadata': () => without(/\/Metadata \d+ 0 R/),
  'plan-without-a-heading': async () => spoilt(/^<<\/S\/H2/, () => 'null', await planPages()),
  'plan-without-a-cell': async () => spoilt(/^<<\/S\/TD/, () => 'null', await planPages()),
  'plan-picture-without-alternative': async () =>
    spoilt(/^<<\/S\/Figure/, body => body.replace(/\/Alt(\([^)]*\)|<[^>]*>)/, ''), await planPages()),
  'no-display-title': () => without(/\/ViewerPreferences<<[^>]*>>/),
}
