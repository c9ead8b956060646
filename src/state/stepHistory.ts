import { withGiven } from '../plan/givenNumbers.ts'
import { isUntouched, type Work } from '../plan/Work.ts'
import type { AppState } from './AppState.ts'
import { type Difference, diffWork } from './diffWork.ts'
import type { Changing, History, Redo, Replacing, Undo, Undone } from './History.ts'
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
  return redo.kept === 0 ? [] : [withoutUndone(redo)]
}

function withoutUndone({ undone: _, kept: __, ...undo }: Undone): Changing {
  return undo
}

/** The names of the own models that a removal speaks of. */
export function namesIn({ local }: Work, removal: Removal): Pick<Undo, 'names'> {
  const spoken: readonly string[] = Object.values(removal).flat()
  const named = local.own.filter(({ id }) => spoken.includes(id)).map(({ id, name }) => [id, name.text])
  return named.length > 0 ? { names: Object.fromEntries(named) } : {}
}

/** Takes the last action back, in the work as it is now; undefined when there is none. */
export function stepBack({ work, history }: Stepped, gate: WorkGate): Stepped | undefined {
  const { undos, redos } = history
  const undo = undos.at(-1)
  if (undo === undefined) return undefined
  const { step, kept, ...now } =
    'other' in undo ? exchanged(work, undo) : reversed(work, undo, undo.change, gate)
  const redo = 'other' in step ? step : { ...step, undone: diffWork(work, now.work), kept }
  return { ...now, history: { undos: undos.slice(0, -1), redos: [...redos, redo], kept, isOffered: true } }
}

/** Does again what was undone last; undefined when there is nothing. */
export function stepForth({ work, history }: Stepped, gate: WorkGate): Stepped | undefined {
  const { undos, redos } = history
  const redo = redos.at(-1)
  if (redo === undefined) return undefined
  const { step, kept, ...now } =
    'other' in redo ? exchanged(work, redo) : reversed(work, withoutUndone(redo), redo.undone, gate)
  return { ...now, history: { undos: [...undos, step], redos: redos.slice(0, -1), kept, isOffered: true } }
}

function exchanged(work: Work, step: Replacing) {
  const { language } = work
  return { work: { ...step.other, language }, trials: [], step: { ...step, other: work }, kept: 0 }
}

function reversed(work: Work, step: Changing, change: Difference, gate: WorkGate) {
  const { work: next, kept } = mergeWork(work, change)
  return gate(next) ? { work: withGiven(work, next), step, kept } : { work, step, kept: 'all' as const }
}
