import type { Block } from '../../report/Block.ts'
import styles from './Document.module.css'
import { placed } from './placed.ts'

type Bars = Extract<Block, { kind: 'bars' }>

/** Models in time, a bar each; to those who don't see it, one picture with its words. */
export function BarsView({ bars: { alt, columns, rows } }: { readonly bars: Bars }) {
  return (
    <figure>
      <div role="img" aria-label={alt}>
        <div className={styles.bar}>
          <span />
          <div style={{ display: 'grid', gridTemplateColumns: `repeat(${columns.length}, 1fr)` }}>
            {placed(columns).map(({ key, item: { label } }) => (
              <span key={key} className={styles.year}>
                {label}
              </span>
            ))}
          </div>
        </div>
        {rows.map(row => (
          <div key={row.label} className={styles.bar}>
            <span>{row.label}</span>
            <Bar row={row} columns={columns} />
          </div>
        ))}
      </div>
    </figure>
  )
}

/** A bar that goes on is dark where it starts, so that starts are seen alike. */
function Bar({
  row: { from, to, isOpen },
  columns,
}: {
  row: Bars['rows'][number]
  columns: Bars['columns']
}) {
  return (
    <svg viewBox={`0 0 ${columns.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {placed(columns).map(({ key, item: { label } }) => (
        <line
          key={key}
          className={label === undefined ? styles.quarter : styles.newYear}
          x1={key}
          x2={key}
          y1="0"
          y2="1"
        />
      ))}
      <rect className={isOpen ? styles.pale : styles.dark} x={from} y="0.2" width={to - from} height="0.6" />
      {isOpen && <rect className={styles.dark} x={from} y="0.2" width="1" height="0.6" />}
    </svg>
  )
}
