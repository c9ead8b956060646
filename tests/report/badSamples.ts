import { jsPDF } from 'jspdf'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import type { LaidOut } from '../../src/report/layout/Page.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import type { Attachment } from '../../src/report/writer/attachment.ts'
import { drawPages } from '../../src/report/writer/drawPages.ts'
import { finishPdf } from '../../src/report/writer/finishPdf.ts'
import { openPdf } from '../../src/report/writer/jsPdfInside.ts'
import { markPage } from '../../src/report/writer/markPage.ts'
import type { PdfObject } from '../../src/report/writer/PdfObjects.ts'
import { type Tags, tagPages } from '../../src/report/writer/tagPages.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { ATTACHED } from './attached.ts'
import { buildInput, buildWork } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'

/** The parts sample, or other pages, with tags that were changed before they went into the file. */
function spoilt(change: (tags: Tags) => Tags, laidOut = PARTS, attachment?: Attachment): Uint8Array {
  const marked = laidOut.pages.map(({ boxes }) => markPage(boxes, PARTS_PROPERTIES.language))
  const doc = openPdf(fonts)
  drawPages(doc, marked)
  return finishPdf(doc, change(tagPages(marked, laidOut.bookmarks, PARTS_PROPERTIES, attachment)))
}

function replaced(text: string, part: RegExp, by: string): string {
  const changed = text.replace(part, by)
  if (changed === text) throw new Error(`there is no ${part} in ${text}`)
  return changed
}

const catalogWithout = (part: RegExp) =>
  spoilt(tags => ({ ...tags, catalog: replaced(tags.catalog, part, '') }))

/** The first object of a kind with a part of it gone, or all of it. */
function objectWithout(kind: RegExp, part: RegExp, laidOut = PARTS, attachment?: Attachment): Uint8Array {
  return spoilt(
    tags => {
      const textOf = (object: PdfObject) => (typeof object === 'string' ? object : object.data)
      const [number, object] = [...tags.objects].find(([, body]) => kind.test(textOf(body))) ?? []
      if (number === undefined || object === undefined) throw new Error(`no object has ${kind}`)
      const text = replaced(textOf(object), part, '')
      const changed = typeof object === 'string' ? text || 'null' : { ...object, data: text }
      return { ...tags, objects: new Map([...tags.objects, [number, changed]]) }
    },
    laidOut,
    attachment,
  )
}

/** A whole plan with a picture, laid out. */
async function planPages(): Promise<LaidOut> {
  const work = buildWork(2)
  const input = await buildInput({ ...work, plan: { ...work.plan, logo: buildLogo() } })
  return layoutDocument(planDocument(input), penFor(fonts, new Set()))
}

type Samples = Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>

/** PDFs that a judge must refuse, by the profile that they break. */
export const BAD_SAMPLES: Readonly<Record<'ua1' | '2a' | '3a', Samples>> = {
  ua1: {
    'plain-jspdf': () => new Uint8Array(new jsPDF().text('Tiekartta', 20, 20).output('arraybuffer')),
    'no-mark-info': () => catalogWithout(/\/MarkInfo<<[^>]*>>/),
    'no-element': () => objectWithout(/^<<\/S\/H1/, /.+/),
    'no-language': () => catalogWithout(/\/Lang\(fi\)/),
    'no-alternative': () => objectWithout(/\/Alt/, /\/Alt\([^)]*\)/),
    'no-link-contents': () => objectWithout(/\/Contents/, /\/Contents\([^)]*\)/),
    'no-metadata': () => catalogWithout(/\/Metadata \d+ 0 R/),
    'plan-without-a-heading': async () => objectWithout(/^<<\/S\/H2/, /.+/, await planPages()),
    'plan-without-a-cell': async () => objectWithout(/^<<\/S\/TD/, /.+/, await planPages()),
    'plan-picture-without-alternative': async () =>
      objectWithout(/^<<\/S\/Figure/, /\/Alt(\([^)]*\)|<[^>]*>)/, await planPages()),
    'no-display-title': () => catalogWithout(/\/ViewerPreferences<<[^>]*>>/),
  },
  '2a': {
    'no-colour-profile': () => catalogWithout(/\/OutputIntents\[[^\]]*\]/),
    'no-part': () => objectWithout(/<x:xmpmeta/, /<pdfaid:part>2<\/pdfaid:part>/),
    'no-conformance': () => objectWithout(/<x:xmpmeta/, /<pdfaid:conformance>A<\/pdfaid:conformance>/),
    'no-description-of-pdfuaid': () =>
      objectWithout(/<x:xmpmeta/, /<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/),
    'with-a-file': () => spoilt(tags => tags, PARTS, ATTACHED),
  },
  '3a': {
    'file-of-no-relation': () => objectWithout(/\/Filespec/, /\/AFRelationship\/Source/, PARTS, ATTACHED),
    'file-of-no-kind': () =>
      spoilt(
        tags => ({
          ...tags,
          objects: new Map(
            [...tags.objects].map(([number, object]) =>
              typeof object === 'string' || object.entries.Type !== '/EmbeddedFile'
                ? [number, object]
                : [number, { ...object, entries: { Type: '/EmbeddedFile' } }],
            ),
          ),
        }),
        PARTS,
        ATTACHED,
      ),
    'file-not-associated': () =>
      spoilt(tags => ({ ...tags, catalog: replaced(tags.catalog, /\/AF\[[^\]]*\]/, '') }), PARTS, ATTACHED),
  },
}
