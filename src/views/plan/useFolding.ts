import { useState } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { missingFields } from '../../plan/missingFields.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { useIsNarrow } from '../services/useIsNarrow.ts'

/** Plans of this many models are folded, so that they can be taken in at a glance; on a phone sooner. */
const FOLDED_FROM = { wide: 7, narrow: 4 } as const

export interface Folding {
  /** Whether cards can be folded at all. */
  readonly isOn: boolean
  isOpen(model: ModelId): boolean
  open(model: ModelId): void
  toggle(model: ModelId): void
  openAll(): void
  closeAll(): void
}

/**
 * Which cards of a long plan are open: at first the one with something left to decide, then as the user has them.
 * A plan that was short when the place was opened stays open whole, and a long one foldable.
 */
export function useFolding(entries: readonly PlanEntry[]): Folding {
  const isNarrow = useIsNarrow()
  const [isOn] = useState(entries.length >= FOLDED_FROM[isNarrow ? 'narrow' : 'wide'])
  const [opened, setOpened] = useState<ReadonlySet<ModelId>>(
    () =>
      new Set(
        entries
          .filter(entry => missingFields(entry).length > 0)
          .slice(0, 1)
          .map(({ model }) => model.id),
      ),
  )
  const isOpen = (model: ModelId) => !isOn || opened.has(model)
  const open = (model: ModelId) => setOpened(new Set([...opened, model]))
  return {
    isOn,
    isOpen,
    open,
    toggle: model =>
      opened.has(model) ? setOpened(new Set([...opened].filter(other => other !== model))) : open(model),
    openAll: () => setOpened(new Set(entries.map(({ model }) => model.id))),
    closeAll: () => setOpened(new Set()),
  }
}
