import { type ReactNode, useId } from 'react'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useKept } from '../services/useKept.ts'

export const FIRST_ITEMS = 60
/** For tables that repeat what the page already shows. */
export const FIRST_ROWS = 20

/**
 * The first of a long list, and a control that shows more of it: the page stays light however long the list is.
 *
 * @param key  of the list in its place, where as much is shown again when one comes back to it
 */
export function useFirstItems<T>(
  items: readonly T[],
  atFirst: number = FIRST_ITEMS,
  key?: string,
): {
  readonly first: readonly T[]
  /** Nothing while the list is no longer than what is shown at first. */
  readonly more: ReactNode
} {
  const { t } = useSpeech()
  const [kept, setMost] = useKept(key, '')
  const most = Number(kept) || atFirst
  const count = useId()
  const first = items.length > most ? items.slice(0, most) : items
  const more = items.length > atFirst && (
    <div className="actions no-print">
      <p id={count} tabIndex={-1}>
        {t($ => $.filter.shownFirst, { count: first.length, of: items.length })}
      </p>
      {first.length < items.length && (
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            // The button goes with the last of the list; the focus must not go with it.
            if (most + atFirst >= items.length) focusOn(count)
            setMost(String(most + atFirst))
          }}
        >
          {t($ => $.filter.showMore)}
        </button>
      )}
    </div>
  )
  return { first, more }
}
