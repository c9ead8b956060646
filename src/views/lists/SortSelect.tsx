import { useId } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface SortColumn {
  readonly id: string
  readonly columnDef: { readonly header?: unknown }
  readonly getFirstSortDir: () => 'asc' | 'desc'
}

interface Props {
  /** `resources` ascending, `-resources` descending. */
  readonly value: string
  readonly columns: readonly SortColumn[]
  readonly onChoose: (sort: string) => void
}

/** What the heads of the table do, where there is no table. */
export function SortSelect({ value, columns, onChoose }: Props) {
  const { t } = useSpeech()
  const id = useId()
  return (
    <p className="actions no-print">
      <label htmlFor={id}>{t($ => $.columns.sortBy)}</label>
      <select id={id} value={value} onChange={event => onChoose(event.target.value)}>
        {columns.map(column => (
          <option key={column.id} value={`${column.getFirstSortDir() === 'desc' ? '-' : ''}${column.id}`}>
            {String(column.columnDef.header)}
          </option>
        ))}
      </select>
    </p>
  )
}
