import { type ComponentType, createElement, useEffect, useState } from 'react'
import { useHasAllWords } from './SpeechProvider.tsx'

/**
 * A component that is loaded when it is first shown, once for all; a load that failed is tried again when it is shown
 * again.
 *
 * Without React's own waiting, which holds back what has come for a third of a second, lest the page flicker.
 *
 * @param needsAllWords  whether it says more than the words of the first screens
 */
export function lazyPlace<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  needsAllWords = true,
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
    const [state, setState] = useState<{ readonly error?: unknown }>()
    useEffect(() => {
      if (loaded === undefined)
        begin().then(
          () => setState({}),
          (error: unknown) => setState({ error }),
        )
    }, [])
    if (state?.error !== undefined) throw state.error
    if (loaded === undefined || (needsAllWords && !hasAllWords)) return <p aria-busy="true" />
    return createElement(loaded, props)
  }
}
