import { useState } from 'react'
import { type Asked, type Exported, exportAs } from '../../files/exportAs.ts'
import { type ExportFailure, exportFailure } from '../../files/exportFailure.ts'
import type { PlanSource } from '../../files/loadPlan.ts'

/** What takes longer is said to be on its way; in milliseconds. */
const LONG_MS = 500

/** Whether something is being made, or how it ended. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly isLong: boolean }
  | { readonly kind: 'failed'; readonly why: ExportFailure }
  | Exported

export interface Exporting {
  readonly state: ExportState
  /** Whether it was this that was asked for last. */
  isOf(asked: Asked): boolean
  make(asked: Asked): Promise<void>
}

/** One thing is made at a time. Whether it is made or fails, the user's work stays as it is. */
export function useExport(source: PlanSource): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const [last, setLast] = useState<string>()

  return {
    state,
    isOf: asked => last === keyOf(asked),
    make: async asked => {
      setLast(keyOf(asked))
      setState({ kind: 'making', isLong: false })
      const timer = setTimeout(() => setState({ kind: 'making', isLong: true }), LONG_MS)
      try {
        setState(await exportAs(asked, source))
      } catch (error) {
        setState({ kind: 'failed', why: exportFailure(error) })
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

/** The button that asks for it. */
function keyOf(asked: Asked): string {
  return 'edition' in asked ? `${asked.form} ${asked.edition}` : asked.form
}
