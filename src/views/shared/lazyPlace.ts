import { type ComponentType, createElement, use } from 'react'

const failed = new Set<() => void>()

/** What could not be loaded is asked for anew the next time it is shown. */
export function forgetFailures(): void {
  for (const forget of failed) forget()
  failed.clear()
}

/** Like React's lazy, but a load that failed can be tried again. */
export function lazyPlace<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined
  return function LazyPlace(props: Props) {
    if (loading === undefined) {
      loading = load()
      loading.catch(() =>
        failed.add(() => {
          loading = undefined
        }),
      )
    }
    return createElement(use(loading), props)
  }
}
