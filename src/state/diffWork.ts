import type { Work } from '../plan/Work.ts'
import { isSame, NAMES, partsOf, type Shape, shapeOf, WORK_SHAPE } from './workParts.ts'

/** What differs between two works, as two trees without what is the same; in a list, that is there by its name alone. */
export interface Difference {
  readonly before?: unknown
  readonly after?: unknown
}

export function diffWork(before: Work, after: Work): Difference {
  return differing(before, after, WORK_SHAPE)
}

function differing(before: unknown, after: unknown, shape: Shape | undefined): Difference {
  const [old, now] = [partsOf(before), partsOf(after)]
  if (!(shape && old && now)) return { before, after }
  const isList = Array.isArray(before)
  const found = new Map(
    [...old.keys(), ...now.keys()].map((name): [string, Difference] => {
      const [was, is] = [old.get(name), now.get(name)]
      if (!isSame(was, is)) return [name, differing(was, is, shapeOf(shape, name).shape)]
      if (isList) return [name, { before: name, after: name }]
      return [name, NAMES.includes(name) ? { before: was, after: is } : {}]
    }),
  )
  const side = (parts: Map<string, unknown>, which: keyof Difference) => {
    const kept = [...parts.keys()].flatMap((name): [string, unknown][] => {
      const value = found.get(name)?.[which]
      return value === undefined ? [] : [[name, value]]
    })
    return isList ? kept.map(([, value]) => value) : Object.fromEntries(kept)
  }
  return { before: side(old, 'before'), after: side(now, 'after') }
}
