import { type ReactNode, useEffect } from 'react'
import { focusOn, PLACE_HEADING } from '../services/focusOn.ts'

let hasArrived = false

interface Props {
  /** Title of the browser's tab, without the product's name. */
  readonly title: string
  readonly children: ReactNode
}

/** The one h1 of a place. Takes focus on a change of place, so that a screen reader reads on from here. */
export function PlaceHeading({ title, children }: Props) {
  useEffect(() => {
    if (hasArrived) {
      focusOn(PLACE_HEADING)
      window.scrollTo(0, 0)
    }
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
