import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** The order kept in the address, if one is, and what sets it: the same function as long as the list is shown. */
export function useSort(): readonly [sort: string | null, sortBy: (sort: string) => void] {
  const [params, setParams] = useSearchParams()
  const sortBy = useCallback(
    (sort: string) =>
      setParams(
        before => {
          const next = new URLSearchParams(before)
          next.set('sort', sort)
          return next
        },
        { replace: true },
      ),
    [setParams],
  )
  return [params.get('sort'), sortBy]
}
