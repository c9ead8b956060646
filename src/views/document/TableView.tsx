import type { Block } from '../../report/Block.ts'
import { placed } from './placed.ts'
import { SaidMarked } from './Said.tsx'
import styles from './TableView.module.css'

/** A table; where there is no room for its columns each row stands as a list, every value with its label. */
export function TableView({
  table: { caption, columns, rows, rowHeader },
}: {
  readonly table: Extract<Block, { kind: 'table' }>
}) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ label, share }) => (
          <col key={label} style={{ inlineSize: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(({ key, item: row }) => (
          <tr key={key}>
            {columns.map(({ label }, c) => {
              const cell = row[c] && <SaidMarked marked={row[c]} />
              return c === rowHeader ? (
                <th key={label} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={label} data-label={label}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
