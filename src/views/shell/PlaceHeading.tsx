import { type ReactNode, useEffect, useRef } from 'react'

let hasArrived = false

interface Props {
  /** Title of the browser's tab, without the product's name. */
  readonly title: string
  readonly children: ReactNode
}

/** The one h1 of a place. Takes focus on a change of place, so that a screen reader reads on from here. */
export function PlaceHeading({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasArrived) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    hasArrived = true
  }, [])
  useEffect(() => {
    document.title = `${title} – Tiekartturi`
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
