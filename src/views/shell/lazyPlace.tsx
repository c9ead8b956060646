import { type ComponentType, createElement, useEffect, useState } from 'react'
import { useHasAllWords } from '../services/SpeechProvider.tsx'

/**
 * A component that is loaded when it is first shown, once for all; a load that failed is tried again when it is shown
 * again.
 *
 * Without React's own waiting, which holds back what has come for a third of a second, lest the page flicker.
 * It may say everything: it waits for the words that the first screens do without.
 */
export function lazyPlace<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loading: Promise<void> | undefined
  let loaded: ComponentType<Props> | undefined
  const begin = () => {
    loading ??= load().then(
      component => {
        loaded = component
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  return function LazyPlace(props: Props) {
    const hasAllWords = useHasAllWords()
    // It may come between the first drawing and the effect, so what counts is what was drawn.
    const [isDrawn, setIsDrawn] = useState(loaded !== undefined)
    const [failure, setFailure] = useState<{ readonly error: unknown }>()
    useEffect(() => {
      if (!isDrawn)
        begin().then(
          () => setIsDrawn(true),
          (error: unknown) => setFailure({ error }),
        )
    }, [isDrawn])
    if (failure) throw failure.error
    if (loaded === undefined || !hasAllWords) return <p aria-busy="true" />
    return createElement(loaded, props)
  }
}
