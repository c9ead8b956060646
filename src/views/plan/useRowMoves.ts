import { useState } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { moveRow } from '../../plan/moveRow.ts'
import { planEntries } from '../../plan/planEntries.ts'
import { useActions, useCatalogue, useWork } from '../services/AppServices.tsx'
import { focusOn, PLACE_HEADING } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

export type Move = -1 | 1

export interface RowMoves {
  /** What the last move did, in words. */
  readonly said: string
  move(model: ModelId, by: Move): void
  orderByStart(): void
  remove(model: ModelId): void
}

/** Moves and removals of rows; the focus stays in the plan, and a move is said. */
export function useRowMoves(): RowMoves {
  const { t, words } = useSpeech()
  const { plan } = useWork()
  const catalogue = useCatalogue()
  const { reorderPlan, removeRow } = useActions()
  const [said, setSaid] = useState('')
  const entries = planEntries(plan, catalogue)

  return {
    said,
    move: (model, by) => {
      const next = moveRow(plan, catalogue, model, by)
      if (next === plan) return
      const place = planEntries(next, catalogue).findIndex(entry => entry.model.id === model) + 1
      // The card may have been taken out and put in again, and the focus lost with it.
      focusOn(moveButtonId(model, by), () => {
        reorderPlan(next)
        setSaid(t($ => $.plan.place, { model: words.model(model).short, place, of: entries.length }))
      })
    },
    orderByStart: () => {
      // The button goes.
      focusOn(`phase-${entries[0]?.phase}`, () => {
        reorderPlan({ rows: plan.rows, order: undefined })
        setSaid(t($ => $.plan.orderedByTime))
      })
    },
    remove: model => {
      const at = entries.findIndex(entry => entry.model.id === model)
      const next = entries[at + 1] ?? entries[at - 1]
      focusOn(next ? modelHeadingId(next.model.id) : PLACE_HEADING, () => removeRow(model))
    },
  }
}

export function moveButtonId(model: ModelId, by: Move): string {
  return `${by < 0 ? 'up' : 'down'}-${model}`
}

export function modelHeadingId(model: ModelId): string {
  return `model-${model}`
}
