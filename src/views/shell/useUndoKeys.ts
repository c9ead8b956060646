import { useEffect } from 'react'
import { useActions } from '../services/AppServices.tsx'

/** Where these keys undo what was typed, and where a question has to be answered first. */
const NOT_HERE = 'textarea, select, [contenteditable], dialog *, input:not([type=checkbox], [type=radio])'

/** Ctrl or Cmd with Z takes the last action back, with Shift too does it again. */
export function useUndoKeys(): void {
  const { undo, redo } = useActions()
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
      if (!isMeant || (event.target instanceof Element && event.target.matches(NOT_HERE))) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [undo, redo])
}
