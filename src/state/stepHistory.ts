import { withGiven } from '../plan/givenNumbers.ts'
import { isUntouched, type Work } from '../plan/Work.ts'
import type { AppState } from './AppState.ts'
import { type Difference, diffWork } from './diffWork.ts'
import type { History, Kept, Redo, Undo } from './History.ts'
import { mergeWork } from './mergeWork.ts'
import type { Removal } from './Removal.ts'

/** The gate for a work: false for one that could not be opened again. */
export type WorkGate = (work: unknown) => work is Work

type Stepped = Pick<AppState, 'work' | 'history'> & Partial<AppState>

const MOST_UNDOS = 100

/** The history after another action. What was undone is done with, but for what would be lost with it. */
export function recorded({ undos, redos }: History, undo: Undo): History {
  const here = redos.findLastIndex(isReplacing) + 1
  const at = undos.findLastIndex(isReplacing) + 1
  const next = [
    ...undos.slice(0, at),
    ...redos.slice(0, here).flatMap(stillOwed),
    ...undos.slice(at),
    ...redos.slice(here).flatMap(stillOwed),
    undo,
  ]
  return { undos: next.slice(-MOST_UNDOS), redos: [], kept: 0, isOffered: true }
}

function isReplacing(step: Undo | Redo) {
  return 'other' in step
}

/** Another work, and what undoing left out, can be brought back still. */
function stillOwed(redo: Redo): readonly Undo[] {
  if ('other' in redo)
    return isUntouched(redo.other) ? [] : [{ removal: { kind: 'work-brought-back' }, other: redo.other }]
  const { undone: _, kept, ...undo } = redo
  return kept === 0 ? [] : [undo]
}

/** The names of the own models that a removal speaks of. */
export function namesIn({ local }: Work, removal: Removal): Pick<Undo, 'names'> {
  const spoken: readonly string[] = Object.values(removal).flat()
  const named = local.own.filter(({ id }) => spoken.includes(id)).map(({ id, name }) => [id, name.text])
  return named.length > 0 ? { names: Object.fromEntries(named) } : {}
}

/** Takes the last action back, in the work as it is now; undefined when there is none. */
export function stepBack({ work, history }: Stepped, gate: WorkGate): Stepped | undefined {
  const undo = history.undos.at(-1)
  if (undo === undefined) return undefined
  const undos = history.undos.slice(0, -1)
  const done = (next: Work, redo: Redo, kept: Kept): Stepped => ({
    work: next,
    history: { undos, redos: [...history.redos, redo], kept, isOffered: true },
  })
  if ('other' in undo) return { ...done(putBack(work, undo.other), { ...undo, other: work }, 0), trials: [] }
  const { next, kept } = reversed(work, undo.change, gate)
  return done(next, { ...undo, undone: diffWork(work, next), kept }, kept)
}

/** Does again what was undone last; undefined when there is nothing. */
export function stepForth({ work, history }: Stepped, gate: WorkGate): Stepped | undefined {
  const redo = history.redos.at(-1)
  if (redo === undefined) return undefined
  const redos = history.redos.slice(0, -1)
  const done = (next: Work, undo: Undo, kept: Kept): Stepped => ({
    work: next,
    history: { undos: [...history.undos, undo], redos, kept, isOffered: true },
  })
  if ('other' in redo) return { ...done(putBack(work, redo.other), { ...redo, other: work }, 0), trials: [] }
  const { undone, kept: _, ...undo } = redo
  const { next, kept } = reversed(work, undone, gate)
  return done(next, undo, kept)
}

function putBack({ language }: Work, other: Work): Work {
  return { ...other, language }
}

function reversed(
  work: Work,
  change: Difference,
  gate: WorkGate,
): { readonly next: Work; readonly kept: Kept } {
  const { work: next, kept } = mergeWork(work, change)
  return gate(next) ? { next: withGiven(work, next), kept } : { next: work, kept: 'all' }
}
