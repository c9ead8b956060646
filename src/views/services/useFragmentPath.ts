import { useSyncExternalStore } from 'react'

/**
 * Addresses live in the fragment, path and filters both (`#/results?goal=A`), so that no server ever sees them.
 * A fragment that does not start with `/` is no address (`#s=` is reserved for shared states) and shows the start.
 */
function address(): string {
  const fragment = window.location.hash.slice(1)
  return fragment.startsWith('/') ? fragment : '/'
}

function path(): string {
  return address().split('?')[0] ?? '/'
}

function search(): string {
  return address().split('?')[1] ?? ''
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** @param to  a path, or `?…` for the same path with other filters */
function goTo(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const next = `#${to.startsWith('?') ? path() + (to === '?' ? '' : to) : to}`
  if (replace) window.history.replaceState(null, '', next)
  else window.history.pushState(null, '', next)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Location hook for wouter's router. */
export function useFragmentPath(): [string, typeof goTo] {
  return [useSyncExternalStore(subscribe, path), goTo]
}

/** Search hook for wouter's router. */
export function useFragmentSearch(): string {
  return useSyncExternalStore(subscribe, search)
}
