import { useSearchParams } from 'wouter'
import { useWork } from './AppServices.tsx'
import { type FilterContext, type ModelFilters, readFilters, writeFilters } from './modelFilters.ts'
import { useSpeech } from './SpeechProvider.tsx'

/** Filters kept in the address; each change replaces the entry, so that Back leaves the place. */
export function useModelFilters(): {
  readonly filters: ModelFilters
  readonly setFilters: (next: ModelFilters) => void
  readonly context: FilterContext
} {
  const [params, setParams] = useSearchParams()
  const { words } = useSpeech()
  const { status } = useWork().answers
  return {
    filters: readFilters(params),
    setFilters: next => setParams(writeFilters(params, next), { replace: true }),
    context: { words, status },
  }
}
