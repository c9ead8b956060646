import { useId } from 'react'
import { type PlanRow, SCALES } from '../../plan/Plan.ts'
import { useActions } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import styles from './PlanPlace.module.css'

export function ScaleField({ row }: { readonly row: PlanRow }) {
  const { t } = useSpeech()
  const { editRow } = useActions()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t($ => $.fields.scale)}</label>
      <select
        id={id}
        value={row.scale ?? ''}
        onChange={event => editRow(row.model, { scale: SCALES.find(scale => scale === event.target.value) })}
      >
        <option value="">{t($ => $.fields.undecided)}</option>
        {SCALES.map(scale => (
          <option key={scale} value={scale}>
            {t($ => $.scales[scale])}
          </option>
        ))}
      </select>
    </div>
  )
}
