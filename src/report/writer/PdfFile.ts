/** A PDF as numbered objects, before it is one file. Numbers run from 1 without gaps. */
export interface PdfFile {
  /** Each object's text between `obj` and `endobj`; a stream's bytes are one character each. */
  readonly objects: Map<number, string>
  /** Number of the catalog. */
  readonly root: number
  /** Number of the information dictionary. */
  readonly info: number
}

/** Puts one more object into the file, or keeps a number for one that is written later. */
export function addObject({ objects }: PdfFile, body = 'null'): number {
  const number = objects.size + 1
  objects.set(number, body)
  return number
}

export function ref(number: number): string {
  return `${number} 0 R`
}

/** A stream as an object's text. */
export function streamText(entries: string, data: string): string {
  return `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`
}

/** The entries and the data of a stream that `streamText` or jsPDF wrote; none for another object. */
export function streamOf(body: string): { readonly entries: string; readonly data: string } | undefined {
  const [begin, end] = ['>>\nstream\n', '\nendstream']
  const start = body.indexOf(begin)
  if (start < 0 || !body.startsWith('<<') || !body.endsWith(end)) return undefined
  const entries = body.slice(2, start).replace(/\s*\/Length \d+\s*/, '')
  return { entries, data: body.slice(start + begin.length, -end.length) }
}
