import type { ReportDocument } from '../../src/report/Block.ts'
import type { Weight } from '../../src/report/layout/Page.ts'

/** The plan that every way turns into a PDF. */
export interface Sample {
  readonly document: ReportDocument
  readonly fonts: Readonly<Record<Weight, Uint8Array>>
  readonly made: Date
}

/** Makes the whole PDF once, from the blocks to the bytes. */
export type Make = () => Uint8Array | Promise<Uint8Array>

/** A module of `ways/`: what can be done once for many documents is done in `prepare`. */
export interface Way {
  prepare(sample: Sample): Make | Promise<Make>
  /** The same for pages that are laid out already. */
  prepareDrawing?(sample: Sample): Make
}

/** The sample without what can't go from Node to a page. */
export interface SentSample {
  readonly document: Omit<ReportDocument, 'pageLabel' | 'contentsPage'>
  readonly pageLabel: string
  readonly contentsPage: string
  readonly fonts: Readonly<Record<Weight, string>>
  readonly made: string
}

export function sent({
  document: { pageLabel, contentsPage, ...document },
  fonts,
  made,
}: Sample): SentSample {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  return {
    document,
    pageLabel: pageLabel(7777, 8888),
    contentsPage: contentsPage('7777'),
    fonts: { regular: text(fonts.regular), bold: text(fonts.bold) },
    made: made.toISOString(),
  }
}

export function received({ document, pageLabel, contentsPage, fonts, made }: SentSample): Sample {
  const bytes = (text: string) => Uint8Array.from(atob(text), character => character.charCodeAt(0))
  const label = (page: number, of: number) => pageLabel.replace('7777', `${page}`).replace('8888', `${of}`)
  return {
    document: { ...document, pageLabel: label, contentsPage: page => contentsPage.replace('7777', page) },
    fonts: { regular: bytes(fonts.regular), bold: bytes(fonts.bold) },
    made: new Date(made),
  }
}
