import styles from './Document.module.css'

const STEPS = [1, 2, 3, 4, 5, 6, 7]

/** Steps that rise to the right, each a little darker: a picture that says nothing more. */
export function Stairs() {
  return (
    <svg className={styles.stairs} viewBox="0 0 280 190" aria-hidden="true">
      {STEPS.map(step => (
        <rect
          key={step}
          x={40 * (step - 1)}
          y={190 - (190 * step) / STEPS.length}
          width="37"
          height={(190 * step) / STEPS.length}
          fillOpacity={0.16 + (0.84 * (step - 1)) / (STEPS.length - 1)}
        />
      ))}
    </svg>
  )
}
