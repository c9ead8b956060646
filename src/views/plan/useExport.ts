import { useRef, useState } from 'react'
import { type Exported, exportAs } from '../../files/exportAs.ts'
import { type ExportFailure, exportFailure } from '../../files/exportFailure.ts'
import type { PlanSource } from '../../files/loadPlan.ts'
import { restBetween } from '../../files/restBetween.ts'
import type { PlanForm } from '../../plan/fileName.ts'

/** How far the making of a file has come, or how it ended. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'failed'; readonly why: ExportFailure }
  /** All of the work, as a file to open here again. */
  | { readonly kind: 'saved'; readonly name: string }
  | Exported

/** One file is made at a time. Whether it is made, fails or is cancelled, the user's work stays as it is. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const stopping = useRef(new AbortController())

  const make = async (form: PlanForm, source: PlanSource) => {
    stopping.current = new AbortController()
    const { signal } = stopping.current
    const tell = (next: ExportState) => {
      if (!signal.aborted) setState(next)
    }
    tell({ kind: 'making', done: 0 })
    const rest = restBetween(signal, done => tell({ kind: 'making', done }))
    try {
      tell(await exportAs(form, source, rest))
    } catch (error) {
      tell({ kind: 'failed', why: exportFailure(error) })
    }
  }
  const cancel = () => {
    stopping.current.abort()
    setState({ kind: 'cancelled' })
  }
  return { state, make, cancel, tellSaved: (name: string) => setState({ kind: 'saved', name }) }
}
