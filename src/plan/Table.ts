/** A text, a number, or empty where nothing is known. */
export type Cell = string | number | undefined

/** The most characters that Excel takes in a cell. */
export const LONGEST_CELL = 32_767

export interface TableColumn {
  readonly label: string
  /** About how many characters fit on a line. */
  readonly width: number
}

/** A table for other programs: what a spreadsheet opens, whichever file it comes in. */
export interface Table {
  readonly title: string
  readonly columns: readonly TableColumn[]
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}
