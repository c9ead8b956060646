import { useDeferredValue, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { modelSearch } from '../../catalogue/ModelSearch.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { type FilterContext, type ModelFilters, readFilters, writeFilters } from './ModelFilters.ts'

/** Filters kept in the address; each change replaces the entry, so that Back leaves the place. */
export function useModelFilters(): {
  readonly filters: ModelFilters
  readonly setFilters: (next: ModelFilters) => void
  readonly context: FilterContext
} {
  const [params, setParams] = useSearchParams()
  const { words, catalogue } = useSpeech()
  const { status } = useWork().answers
  const search = useMemo(() => modelSearch(catalogue, words), [catalogue, words])
  const filters = useMemo(() => readFilters(params), [params])
  // What is typed shows at once; the list follows when there is time.
  const text = useDeferredValue(filters.text)
  const found = useMemo(() => search.find(text), [search, text])
  const context = useMemo(() => ({ found, status }), [found, status])
  return {
    filters,
    setFilters: next => setParams(writeFilters(params, next), { replace: true }),
    context,
  }
}
