import { type ReactNode, useEffect } from 'react'
import { focusOn, focusOnLink, PLACE_HEADING } from '../services/focusOn.ts'
import { readEntry } from '../services/historyEntry.ts'

let hasArrived = false

interface Props {
  /** Title of the browser's tab, without the product's name. */
  readonly title: string
  readonly children: ReactNode
}

/** The one h1 of a place. Takes focus on a new place, so that a screen reader reads on from here. */
export function PlaceHeading({ title, children }: Props) {
  useEffect(() => {
    if (hasArrived) arrive()
    hasArrived = true
  }, [])
  useEffect(() => {
    document.title = `${title} – Tiekartturi`
  }, [title])
  return (
    <h1 id={PLACE_HEADING} tabIndex={-1}>
      {children}
    </h1>
  )
}

/** At the top of a place that is new; where one was in a place that one comes back to, on the link that led away. */
function arrive() {
  const { left } = readEntry()
  focusOn(PLACE_HEADING)
  window.scrollTo(0, left?.scrolledPx ?? 0)
  if (left) focusOnLink(left.to)
}
