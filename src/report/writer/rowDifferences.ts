/** What a reader must know to put the rows together again (ISO 32000-1, 7.4.4.4). */
export function differencesEntry(columns: number): string {
  return `/DecodeParms<</Predictor 12/Columns ${columns}>>`
}

/**
 * Rows of bytes, each as its difference from the one above and after the number of that predictor: rows that count
 * up become all the same, and pack into almost nothing.
 *
 * @param data  a character for each byte, whole rows
 */
export function rowDifferences(data: string, columns: number): string {
  const rows: string[] = []
  const row = new Array<number>(columns + 1).fill(UP)
  for (let at = 0; at < data.length; at += columns) {
    for (let i = 0; i < columns; i++) {
      const above = at === 0 ? 0 : data.charCodeAt(at - columns + i)
      row[i + 1] = (data.charCodeAt(at + i) - above) & 0xff
    }
    rows.push(String.fromCharCode(...row))
  }
  return rows.join('')
}

const UP = 2
