import { readSheet } from 'read-excel-file/universal'

/**
 * Cells of a workbook's first sheet, each as a text: of a formula what it came to, of a day its date.
 *
 * @returns undefined when the bytes are no workbook
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly (readonly string[])[] | undefined> {
  try {
    const rows = await readSheet(bytes.buffer, { trim: false })
    return rows.map(row => row.map(cellText))
  } catch {
    return undefined
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return `${cell ?? ''}`
}
