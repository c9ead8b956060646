import { useEffect, useRef, useState } from 'react'

const QUIET_MS = 1000

/** What to say politely of a state: its sentence after a second without a change, nothing before the first one. */
export function useQuietMessage(state: string, sentence: string): string {
  const [message, setMessage] = useState('')
  const announced = useRef(state)

  useEffect(() => {
    if (state === announced.current) return
    // Emptied first, so that the same sentence is said again.
    setMessage('')
    const timer = setTimeout(() => {
      announced.current = state
      setMessage(sentence)
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [state, sentence])

  return message
}
