import type { Difference } from './diffWork.ts'
import { isSame, partsOf, type Shape, shapeOf, WORK_SHAPE } from './workParts.ts'

interface Merged {
  /** Not checked: what is right part by part may be wrong as a whole. */
  readonly work: unknown
  /** How many places stayed, since they are no longer as the difference left them. */
  readonly kept: number
}

/** The work with a difference taken back, place by place, wherever the work still is as the difference left it. */
export function mergeWork(now: unknown, { before, after }: Difference): Merged {
  let kept = 0
  return { work: merged(after, now, before, WORK_SHAPE, true), kept }

  function merged(
    base: unknown,
    ours: unknown,
    theirs: unknown,
    shape: Shape | undefined,
    isField: boolean,
  ): unknown {
    if (isSame(base, theirs) || isSame(ours, theirs)) return ours
    if (isSame(ours, base)) return theirs
    const parts = (value: unknown, mayLack: boolean) =>
      value === undefined && mayLack ? new Map<string, unknown>() : partsOf(value)
    const [was, is, back] = [parts(base, true), parts(ours, isField), parts(theirs, isField)]
    if (!(shape && was && is && back)) {
      kept++
      return ours
    }
    const names = [...back.keys()]
    for (const name of new Set([...was.keys(), ...names])) {
      const child = shapeOf(shape, name)
      const value = merged(was.get(name), is.get(name), back.get(name), child.shape, child.isField)
      if (value === undefined) is.delete(name)
      else if (is.has(name)) is.set(name, value)
      else insert(is, name, value, names)
    }
    if (is.size === 0 && theirs === undefined) return undefined
    return Array.isArray(ours ?? theirs) ? [...is.values()] : Object.fromEntries(is)
  }
}

/** Puts a part after the last of those that stood before it. */
function insert(parts: Map<string, unknown>, name: string, value: unknown, order: readonly string[]): void {
  const entries = [...parts]
  const earlier = order.slice(0, order.indexOf(name)).findLast(other => parts.has(other))
  const at = entries.findIndex(([other]) => other === earlier) + 1
  parts.clear()
  for (const [key, part] of entries.toSpliced(at, 0, [name, value])) parts.set(key, part)
}
