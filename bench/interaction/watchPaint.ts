import type { Page } from '@playwright/test'

/** What the page tells of one press, in milliseconds from the browser's own time of the event. */
export interface Painted {
  /** To the end of the frame that the press led to, laid out and painted; React's answer to a press is in it. */
  readonly firstMs: number
  /** To the end of the last frame that changed anything: what was put off is there too. */
  readonly lastMs: number
  /** The browser's own measure of the interaction, to the frame on the screen, in steps of 8 ms; 0 for less than 16. */
  readonly eventMs: number
}

type Watched = Window & { watched?: Promise<Painted> }

/** Frames without a change after which nothing more is expected of a press. */
const QUIET_FRAMES = 10

/** Tells when what `act` sets off is painted. */
export async function watchPaint(
  page: Page,
  event: 'click' | 'keydown',
  act: () => Promise<void>,
): Promise<Painted> {
  await page.evaluate(
    ([type, quietFrames]) => {
      const watched = window as Watched
      watched.watched = new Promise(resolve => {
        let eventMs = 0
        const timing = new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            if ('interactionId' in entry && entry.interactionId) eventMs = Math.max(eventMs, entry.duration)
        })
        timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
        // One unnamed function: what the bench's compiler makes of a named one is not there in the page.
        addEventListener(
          type,
          ({ timeStamp }: Event) => {
            let firstMs: number | undefined
            let lastMs = 0
            let quiet = 0
            let hasChanged = true
            const changes = new MutationObserver(() => {
              hasChanged = true
            })
            changes.observe(document, {
              subtree: true,
              childList: true,
              attributes: true,
              characterData: true,
            })
            // A task that follows the frame's callbacks runs once the frame is laid out and painted.
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              if (hasChanged) lastMs = performance.now() - timeStamp
              firstMs ??= lastMs
              quiet = hasChanged ? 0 : quiet + 1
              hasChanged = false
              if (quiet < quietFrames) return void requestAnimationFrame(() => port2.postMessage(''))
              changes.disconnect()
              timing.disconnect()
              resolve({ firstMs, lastMs, eventMs })
            }
            requestAnimationFrame(() => port2.postMessage(''))
          },
          { capture: true, once: true },
        )
      })
    },
    [event, QUIET_FRAMES] as const,
  )
  await act()
  return page.evaluate(() => (window as Watched).watched as Promise<Painted>)
}
