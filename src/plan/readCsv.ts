/** What may stand between cells; the first that is most used in the first line is taken. */
const SEPARATORS = [';', '\t', ','] as const
const QUOTED = '[^"]*(?:""[^"]*)*'

/**
 * Cells of a CSV (RFC 4180), as offices save it: with a byte order mark or without, semicolons, tabs or commas, any
 * line ends, quotes round what needs them. Every cell is a text. An open quote ends with the file.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(body)
  // A cell, quoted or not, and what ends it.
  const plainCell = `[^${separator}\\r\\n]*`
  const cell = new RegExp(
    `(?:"(${QUOTED})(?:"|$)(${plainCell})|(${plainCell}))(${separator}|\\r\\n?|\\n|$)`,
    'y',
  )
  const rows: string[][] = []
  let row: string[] = []
  while (cell.lastIndex < body.length) {
    const [, quoted, after = '', plain = '', end] = cell.exec(body) ?? []
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + after)
    if (end === separator) {
      if (cell.lastIndex === body.length) row.push('')
      else continue
    }
    rows.push(row)
    row = []
  }
  return rows
}

/** Of the first line that says something, what stands between its cells; quoted words do not count. */
function separatorOf(body: string): string {
  const [line = ''] = body
    .replace(new RegExp(`"${QUOTED}"`, 'g'), '')
    .trimStart()
    .split(/[\r\n]/)
  const count = (separator: string) => line.split(separator).length
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ';'
}
