import { strFromU8 } from 'fflate'
import { jsPDF } from 'jspdf'
import type { Weight } from '../layout/Page.ts'

/** Bytes of the TrueType fonts that the text is drawn with. */
export type FontBytes = Readonly<Record<Weight, Uint8Array>>

/**
 * What the writer uses of jsPDF beyond its documented interface, all of it here. tests/report/jsPdfInside.test.ts
 * tells whoever upgrades jsPDF what has changed.
 */
interface Inside {
  readonly internal: {
    /** Adds a line to the page that is being drawn, or to the file that is being written. */
    write(line: string): void
    getFont(): Font
    newObjectDeferred(): number
    newObjectDeferredBegin(number: number, writesHead: true): void
    putStream(stream: {
      readonly data: string
      readonly additionalKeyValues: { readonly key: string; readonly value: string }[]
      readonly filters: readonly string[]
    }): void
    readonly events: {
      subscribe(topic: string, handler: (event: PageEvent) => void): void
      getTopics(): Record<string, Record<string, [handler: Handler, once: boolean]>>
    }
  }
  readonly __private__: { setPdfVersion(version: string): void }
}
type Font = {
  readonly metadata: {
    characterToGlyph(code: number): number
    widthOfGlyph(glyph: number): number
    /** Codes of characters by glyph: what is copied. */
    readonly toUnicode: Record<number, number>
    /** The drawn glyphs, each before its width. */
    readonly Unicode: { readonly widths: (number | readonly number[])[] }
  }
}
type PageEvent = { readonly pageNumber: number; readonly objId: number }
type Handler = (this: unknown, ...args: unknown[]) => unknown

export type Pdf = Omit<jsPDF, 'internal'> & Inside

export const PRODUCER = `jsPDF ${jsPDF.version}`

/** One family name for each: jsPDF picks the wrong font of a family with several. */
const FAMILIES = { regular: 'Inter', bold: 'InterBold' } as const satisfies Readonly<Record<Weight, string>>

/** How an empty file is started, here and in what is measured beside it. */
export const A4_OPTIONS = {
  unit: 'pt',
  format: 'a4',
  putOnlyUsedFonts: true,
  compress: true,
  floatPrecision: 2,
} as const

/**
 * An empty file with both fonts.
 *
 * @throws Error for a font that jsPDF can't read
 */
export function openPdf(fonts: FontBytes): Pdf {
  // jsPDF's own types leave its inside out.
  const doc = new jsPDF(A4_OPTIONS) as unknown as Pdf
  // The first that has streams of objects.
  doc.__private__.setPdfVersion('1.7')
  // Of jsPDF's own information, which the file does not keep.
  doc.setCreationDate("D:20000101000000+00'00'")
  const throwErrors = keepErrors(doc, 'addFont')
  for (const weight of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${weight}.ttf`, strFromU8(fonts[weight], true))
    doc.addFont(`${weight}.ttf`, FAMILIES[weight], 'normal')
  }
  throwErrors()
  return doc
}

/** @returns whether the font has a character; jsPDF drops what it lacks, and often what follows too */
export function setWeight(doc: Pdf, weight: Weight): (character: string) => boolean {
  doc.setFont(FAMILIES[weight], 'normal')
  const { metadata } = doc.internal.getFont()
  return character => metadata.characterToGlyph(character.charCodeAt(0)) > 0
}

/**
 * jsPDF's number of a page: before it come two lists, then each page and its content.
 *
 * @param page  from 0; as many as there are for the first number that is free once the pages have theirs
 */
export function pageNumber(page: number): number {
  return 3 + 2 * page
}

/**
 * jsPDF only logs an error in one of its own steps, such as embedding a font, and goes on.
 *
 * @param topics  its steps; all that there are now when none is named
 * @returns       a function that throws the first such error, if there was one
 */
export function keepErrors(doc: Pdf, ...topics: readonly string[]): () => void {
  const errors: unknown[] = []
  for (const [topic, handlers] of Object.entries(doc.internal.events.getTopics()))
    for (const subscription of topics.length === 0 || topics.includes(topic) ? Object.values(handlers) : []) {
      const [handler] = subscription
      subscription[0] = function (...args) {
        try {
          return handler.apply(this, args)
        } catch (error) {
          errors.push(error)
          return undefined
        }
      }
    }
  return () => {
    if (errors.length > 0) throw errors[0]
  }
}
