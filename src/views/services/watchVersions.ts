declare global {
  interface Window {
    /** Where the browser has it; what it makes passes for the text that it was made of. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(text: string): string },
      ): { createScriptURL(text: string): string }
    }
  }
}

/** How long to wait, the first time, before files that came wrong are asked for again. */
const RETRY_MS = 60_000

/**
 * Registers the worker that keeps the app for offline use, and tells of each version but the first. Nothing reloads
 * the page but `take`, and that only in the tab in which it is called.
 *
 * @param onNewer  told when a newer version waits, and when another tab has taken one
 */
export async function watchVersions(onNewer: (take: () => void) => void): Promise<void> {
  // A page opened from a disk is kept already.
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return
  const { serviceWorker } = navigator
  let isKept = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) onNewer(reload)
    isKept = true
  })
  const offer = ({ waiting }: ServiceWorkerRegistration) => {
    if (waiting === null || !isKept) return
    onNewer(() => {
      if (waiting.state !== 'installed') return reload()
      serviceWorker.addEventListener('controllerchange', reload, { once: true })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  }
  await register(offer, workerAddress(), RETRY_MS)
}

/** A worker is given up when a file is not as it was built: the host, or what stands between, answered wrong. */
async function register(
  onInstalled: (registration: ServiceWorkerRegistration) => void,
  address: string,
  retryMs: number,
): Promise<void> {
  const again = () => void setTimeout(() => void register(onInstalled, address, 2 * retryMs), retryMs)
  try {
    const registration = await navigator.serviceWorker.register(address)
    const watch = () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') onInstalled(registration)
        if (installing.state === 'redundant' && registration.active === null) again()
      })
    }
    onInstalled(registration)
    watch()
    registration.addEventListener('updatefound', watch)
  } catch {
    again()
  }
}

/** Where the page's policy lets no text become a script, this is the one that may. */
function workerAddress(): string {
  const address = './sw.js'
  const policy = window.trustedTypes?.createPolicy('tiekartturi-worker', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

function reload(): void {
  location.reload()
}
