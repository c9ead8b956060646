import type { Stair } from '../../scoring/staircase.ts'
import { FIRST_ROWS, useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './Working.module.css'

/** The staircase's numbers as a table. */
export function StairsTable({ stairs }: { readonly stairs: readonly Stair[] }) {
  const { t, words } = useSpeech()
  const { first, more } = useFirstItems(stairs, FIRST_ROWS)
  return (
    <details className={`fold ${styles.fold}`}>
      <summary>{t($ => $.stairs.table)}</summary>
      <p className="note">{t($ => $.stairs.riseNote)}</p>
      <table className={styles.table}>
        <caption className="hidden-visually">{t($ => $.stairs.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t($ => $.stairs.step)}</th>
            <th scope="col">{t($ => $.columns.name)}</th>
            <th scope="col">{t($ => $.columns.resources)}</th>
            <th scope="col">{t($ => $.stairs.rise)}</th>
            <th scope="col">{t($ => $.stairs.total)}</th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ evaluated: { model }, rise, height, isIn }, i) => (
            <tr key={model.id}>
              <td>{i + 1}</td>
              <th scope="row">
                {words.model(model.id).short}
                {isIn !== undefined && (
                  <span className={styles.aside}>
                    {isIn ? t($ => $.stairs.filled) : t($ => $.stairs.dashed)}
                  </span>
                )}
              </th>
              <td>{words.resources(model.resources)}</td>
              <td>{rise}</td>
              <td>{height}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </details>
  )
}
