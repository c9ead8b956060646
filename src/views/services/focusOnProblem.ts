import { flushSync } from 'react-dom'

/**
 * Moves the focus to the first field of a form that says what is wrong with it.
 *
 * @param after  what makes the fields say so
 * @returns      whether there is one
 */
export function focusOnProblem(form: HTMLFormElement, after?: () => void): boolean {
  if (after) flushSync(after)
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')
  field?.focus()
  return field !== null
}
