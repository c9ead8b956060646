import { useDeferredValue, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { modelSearch } from '../../catalogue/ModelSearch.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import type { FilterPanelProps } from './FilterPanel.tsx'
import { type FilterContext, type ModelFilters, readFilters, writeFilters } from './ModelFilters.ts'

/** Filters kept in the address; each change replaces the entry, so that Back leaves the place. */
export function useModelFilters(): {
  /** The filters as the list has them so far. */
  readonly applied: ModelFilters
  readonly context: FilterContext
  /** For the panel in which they are chosen. */
  readonly panel: Omit<FilterPanelProps, 'shown'>
} {
  const [params, setParams] = useSearchParams()
  const { words, catalogue } = useSpeech()
  const { status } = useWork().answers
  const search = useMemo(() => modelSearch(catalogue, words), [catalogue, words])
  const filters = useMemo(() => readFilters(params), [params])
  // What is typed or ticked shows at once; the list follows when there is time.
  const applied = useDeferredValue(filters)
  const found = useMemo(() => search.find(applied.text), [search, applied.text])
  const context = useMemo(() => ({ found, status }), [found, status])
  const onChange = (next: ModelFilters) => setParams(writeFilters(params, next), { replace: true })
  return { applied, context, panel: { filters, applied, context, onChange } }
}
