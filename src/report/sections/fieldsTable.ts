import type { Block, Column, Marked } from '../Block.ts'

/** A column of a table, and what it says of each item. */
interface Field<Item> extends Column {
  readonly say: (item: Item, place: number) => Marked
  /** Whether the item has anything to say here; a column without this is always shown. */
  readonly has?: (item: Item) => boolean
}

interface Fields<Item> {
  readonly caption: string
  /** Index of the column that names its row. */
  readonly rowHeader: number
  readonly fields: readonly Field<Item>[]
  readonly items: readonly Item[]
}

/**
 * A table of items, without the columns that would be empty from top to bottom.
 *
 * @returns the table, and the labels of the columns left out
 */
export function fieldsTable<Item>({ caption, rowHeader, fields, items }: Fields<Item>): {
  readonly table: Block
  readonly leftOut: readonly string[]
} {
  const isShown = ({ has }: Field<Item>) => has === undefined || items.some(has)
  const shown = fields.filter(isShown)
  return {
    table: {
      kind: 'table',
      caption,
      rowHeader,
      columns: shown.map(({ label, share }) => ({ label, share })),
      rows: items.map((item, place) => shown.map(({ say }) => say(item, place))),
    },
    leftOut: fields.filter(field => !isShown(field)).map(({ label }) => label),
  }
}
