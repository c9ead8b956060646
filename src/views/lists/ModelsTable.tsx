import { type SortingState, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { ModelCards } from './ModelCards.tsx'
import { statusOf } from './ModelFilters.ts'
import styles from './ModelsTable.module.css'
import { modelColumns, modelFeatures } from './modelColumns.tsx'
import { useFirstItems } from './useFirstItems.tsx'

const BY_RANK: SortingState = [{ id: 'rank', desc: false }]

/** The table of all models; where it would not fit, the same rows as cards. */
export function ModelsTable({ models }: { readonly models: readonly EvaluatedModel[] }) {
  const speech = useSpeech()
  const { t } = speech
  const { status } = useWork().answers
  const [params, setParams] = useSearchParams()
  const isNarrow = useIsNarrow()
  const columns = useMemo(() => modelColumns(speech), [speech])
  const data = useMemo(
    () => models.map(evaluated => ({ ...evaluated, status: statusOf(evaluated.model, status) })),
    [models, status],
  )
  const sorting = readSorting(params.get('sort'))
  const table = useTable({
    features: modelFeatures,
    columns,
    data,
    state: { sorting },
    enableSortingRemoval: false,
    onSortingChange: change => {
      const next = new URLSearchParams(params)
      const [first] = typeof change === 'function' ? change(sorting) : change
      if (first) next.set('sort', `${first.desc ? '-' : ''}${first.id}`)
      setParams(next, { replace: true })
    },
  })
  const { first, more } = useFirstItems(table.getRowModel().rows)

  if (isNarrow) {
    const sortable = table.getFlatHeaders().filter(({ column }) => column.getCanSort())
    return (
      <>
        <p className="no-print">
          <label>
            {t($ => $.columns.sortBy)}{' '}
            <select
              value={params.get('sort') ?? 'rank'}
              onChange={event => {
                const next = new URLSearchParams(params)
                next.set('sort', event.target.value)
                setParams(next, { replace: true })
              }}
            >
              {sortable.map(({ id, column }) => (
                <option key={id} value={`${column.getFirstSortDir() === 'desc' ? '-' : ''}${id}`}>
                  {String(column.columnDef.header)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <ModelCards rows={first.map(({ original }) => original)} />
        {more}
      </>
    )
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="hidden-visually">{t($ => $.results.tableCaption)}</caption>
        <thead>
          {table.getHeaderGroups().map(group => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => {
                const label = String(column.columnDef.header)
                const direction = column.getIsSorted()
                if (!column.getCanSort()) return <th key={id}>{label}</th>
                return (
                  <th
                    key={id}
                    aria-sort={
                      direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined
                    }
                  >
                    <button type="button" onClick={column.getToggleSortingHandler()}>
                      {label}
                      <span
                        aria-hidden="true"
                        data-direction={direction || undefined}
                        className={styles.arrow}
                      />
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {first.map(row => (
            <tr key={row.original.model.id}>
              {row.getAllCells().map(cell =>
                cell.column.id === 'name' ? (
                  <th key={cell.id} scope="row">
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  )
}

/** `resources` ascending, `-resources` descending; anything else is the rank. */
function readSorting(value: string | null): SortingState {
  if (value === null || value === '') return BY_RANK
  return [{ id: value.replace(/^-/, ''), desc: value.startsWith('-') }]
}
