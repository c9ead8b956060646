/** An object with data, compressed when it is written. */
interface StreamObject {
  readonly entries: Readonly<Record<string, string>>
  /** A character for each byte. */
  readonly data: string
  /** Left as it is, so that any program can read it. */
  readonly isPlain?: true
}

/** A dictionary or another value as PDF writes it, or a stream. */
export type PdfObject = string | StreamObject

/** Objects that come to those which jsPDF makes itself, numbered without gaps. */
export interface PdfObjects {
  readonly first: number
  readonly bodies: Map<number, PdfObject>
}

/** Puts one more object into the file, or keeps a number for one that is written later. */
export function addObject({ first, bodies }: PdfObjects, body: PdfObject = 'null'): number {
  const number = first + bodies.size
  bodies.set(number, body)
  return number
}

export function ref(number: number): string {
  return `${number} 0 R`
}
