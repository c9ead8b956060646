import { useState } from 'react'
import { type Exported, exportAs } from '../../files/exportAs.ts'
import { type ExportFailure, exportFailure } from '../../files/exportFailure.ts'
import type { PlanSource } from '../../files/loadPlan.ts'
import type { PlanForm } from '../../plan/fileName.ts'

/** What takes longer is said to be on its way; in milliseconds. */
const LONG_MS = 500

/** Whether a file is being made, or how it ended. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly isLong: boolean }
  | { readonly kind: 'failed'; readonly why: ExportFailure }
  /** All of the work, as a file to open here again. */
  | { readonly kind: 'saved'; readonly name: string }
  | Exported

/** One file is made at a time. Whether it is made or fails, the user's work stays as it is. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })

  const make = async (form: PlanForm, source: PlanSource) => {
    setState({ kind: 'making', isLong: false })
    const timer = setTimeout(() => setState({ kind: 'making', isLong: true }), LONG_MS)
    try {
      setState(await exportAs(form, source))
    } catch (error) {
      setState({ kind: 'failed', why: exportFailure(error) })
    } finally {
      clearTimeout(timer)
    }
  }
  return { state, make, tellSaved: (name: string) => setState({ kind: 'saved', name }) }
}
