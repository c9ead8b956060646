import { useState } from 'react'
import type { ModelId } from '../../../catalogue/ids.ts'
import { moveRow } from '../../../plan/moveRow.ts'
import { planEntries } from '../../../plan/planEntries.ts'
import { useActions, useCatalogue, useWork } from '../../services/AppServices.tsx'
import { focusOn, PLACE_HEADING } from '../../services/focusOn.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'

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
      // A row that is put in elsewhere may lose the focus.
      focusOn(moveButtonId(model, by), () => {
        reorderPlan(next)
        setSaid(t($ => $.plan.place, { model: words.model(model).short, place, of: entries.length }))
      })
    },
    orderByStart: () => {
      // The button goes.
      focusOn(ROWS_HEADING, () => {
        reorderPlan({ rows: plan.rows, order: undefined })
        setSaid(t($ => $.plan.orderedByTime))
      })
    },
    remove: model => {
      const at = entries.findIndex(entry => entry.model.id === model)
      const next = entries[at + 1] ?? entries[at - 1]
      focusOn(next ? rowLinkId(next.model.id) : PLACE_HEADING, () => removeRow(model))
    },
  }
}

export function moveButtonId(model: ModelId, by: Move): string {
  return `${by < 0 ? 'up' : 'down'}-${model}`
}

/** The link to a model's form. */
export function rowLinkId(model: ModelId): string {
  return `row-${model}`
}

/** The heading above the rows. */
export const ROWS_HEADING = 'plan-models'

/** The heading of whether they fit. */
export const ROOM_HEADING = 'plan-room'
