import { flushSync } from 'react-dom'

/** The heading of the place that is shown. */
export const PLACE_HEADING = 'place-heading'

const FIELD = 'input, select, textarea'
const FOCUSABLE = `${FIELD}, button, summary, a[href], [tabindex]`

/**
 * Moves the focus to the element of this id, or to the first field in it where it takes none itself.
 *
 * @param after  done and drawn before, where that takes the control in use away, or brings the one to go to
 * @returns      what has the focus now
 */
export function focusOn(id: string, after?: () => void): HTMLElement | undefined {
  if (after) flushSync(after)
  const element = document.getElementById(id)
  const target = element?.matches(FOCUSABLE) ? element : element?.querySelector<HTMLElement>(FIELD)
  target?.focus()
  return target ?? undefined
}
