/** What of an edited table could not be taken, and where in a spreadsheet it stands. */
export interface TableFault {
  /** As spreadsheets call the cell: `C5`. */
  readonly at: string
  /** The column's header. */
  readonly column: string
  /** What the cell says. */
  readonly value: string
  readonly problem:
    | {
        readonly kind: 'unknown-column' | 'unknown-model' | 'unclear-model' | 'not-in-plan' | 'repeated-model'
      }
    | { readonly kind: 'no-model' }
    | { readonly kind: 'fixed' }
    /** In the words of the table. */
    | { readonly kind: 'not-one-of'; readonly choices: readonly string[] }
    | { readonly kind: 'not-like'; readonly example: string }
    | { readonly kind: 'not-an-amount'; readonly most: number }
}

/** The name of a cell, from a row and a column counted from 0: `C5` from 4 and 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
