import type { Fact } from '../../report/Block.ts'
import styles from './Document.module.css'
import { placed } from './placed.ts'
import { SaidMarked } from './Said.tsx'

interface Props {
  /** How many columns there are where there is room. */
  readonly columns: number
  readonly items: readonly Fact[]
}

/** Labels with their values. */
export function FactsView({ columns, items }: Props) {
  return (
    <dl className={styles.facts} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {placed(items).map(({ key, item: { label, value, span = 1 } }) => (
        <div key={key} style={{ gridColumn: `span ${span}` }}>
          <dt>{label}</dt>
          <dd>
            <SaidMarked marked={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
