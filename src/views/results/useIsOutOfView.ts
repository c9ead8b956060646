import { useEffect, useState } from 'react'

/**
 * Is the element scrolled away, or folded in? False where the browser can't tell.
 *
 * @param again  looks for the element anew when this changes
 */
export function useIsOutOfView(id: string, again: string): boolean {
  const [isOut, setIsOut] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element may have the id by then
  useEffect(() => {
    const element = document.getElementById(id)
    if (element === null || typeof IntersectionObserver === 'undefined') return setIsOut(false)
    const observer = new IntersectionObserver(([entry]) => setIsOut(entry?.isIntersecting === false))
    observer.observe(element)
    return () => observer.disconnect()
  }, [id, again])
  return isOut
}
