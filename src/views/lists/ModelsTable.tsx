import { type SortingState, useTable } from '@tanstack/react-table'
import { memo, useMemo } from 'react'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { ModelCards } from './ModelCards.tsx'
import { statusOf } from './ModelFilters.ts'
import styles from './ModelsTable.module.css'
import { ModelTableRow } from './ModelTableRow.tsx'
import { modelColumns, modelFeatures } from './modelColumns.tsx'
import { SortSelect } from './SortSelect.tsx'
import { FIRST_ITEMS, useFirstItems } from './useFirstItems.tsx'
import { useSort } from './useSort.ts'

const BY_RANK: SortingState = [{ id: 'rank', desc: false }]
const FIRST_CARDS = 10

interface Props {
  readonly models: readonly EvaluatedModel[]
}

/** The table of all models; where it would not fit, the same rows as cards. */
export function ModelsTable({ models }: Props) {
  const [sort, sortBy] = useSort()
  return <SortedModels models={models} sort={sort} sortBy={sortBy} />
}

interface SortedProps extends Props {
  readonly sort: string | null
  readonly sortBy: (sort: string) => void
}

/** Apart from the address, of which each typed letter is a part. */
const SortedModels = memo(function SortedModels({ models, sort, sortBy }: SortedProps) {
  const speech = useSpeech()
  const { t } = speech
  const { status } = useWork().answers
  const isNarrow = useIsNarrow()
  const columns = useMemo(() => modelColumns(speech), [speech])
  const data = useMemo(
    () => models.map(evaluated => ({ ...evaluated, status: statusOf(evaluated.model, status) })),
    [models, status],
  )
  const sorting = readSorting(sort, columns)
  const table = useTable({
    features: modelFeatures,
    columns,
    data,
    state: { sorting },
    enableSortingRemoval: false,
    onSortingChange: change => {
      const [first] = typeof change === 'function' ? change(sorting) : change
      if (first) sortBy(`${first.desc ? '-' : ''}${first.id}`)
    },
  })
  const { first, more } = useFirstItems(
    table.getRowModel().rows,
    isNarrow ? FIRST_CARDS : FIRST_ITEMS,
    'models',
  )

  if (isNarrow)
    return (
      <>
        <SortSelect
          value={sort ?? 'rank'}
          columns={table.getFlatHeaders().map(({ column }) => column)}
          onChoose={sortBy}
        />
        <ModelCards rows={first.map(({ original }) => original)} />
        {more}
      </>
    )
  return (
    <div className={`framed ${styles.frame}`}>
      <table className={styles.table}>
        <caption className="hidden-visually">{t($ => $.results.tableCaption)}</caption>
        <thead>
          <tr>
            {table.getFlatHeaders().map(({ id, column }) => {
              const direction = column.getIsSorted()
              return (
                <th
                  key={id}
                  data-column={id}
                  aria-sort={
                    direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined
                  }
                >
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {String(column.columnDef.header)}
                    <span
                      aria-hidden="true"
                      data-direction={direction || undefined}
                      className={styles.arrow}
                    />
                  </button>
                </th>
              )
            })}
            <th data-column="why">{t($ => $.model.why)}</th>
            <th data-column="list">{t($ => $.controls.list)}</th>
            <th data-column="plan">{t($ => $.places.plan)}</th>
          </tr>
        </thead>
        {first.map(row => (
          <ModelTableRow key={row.original.model.id} of={row.original}>
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
          </ModelTableRow>
        ))}
      </table>
      {more}
    </div>
  )
})

/** `resources` ascending, `-resources` descending; anything else is the rank. */
function readSorting(value: string | null, columns: readonly { readonly id?: string }[]): SortingState {
  const id = value?.replace(/^-/, '')
  const known = columns.some(column => column.id === id)
  return id !== undefined && known ? [{ id, desc: value?.startsWith('-') ?? false }] : BY_RANK
}
