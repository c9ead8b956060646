import type { Catalogue } from '../catalogue/Catalogue.ts'
import { sha256 } from './sha256.ts'
import type { Work } from './Work.ts'

/** What tells whether two documents rest on the same answers and the same catalogue. */
export interface Checksums {
  readonly answers: string
  readonly catalogue: string
}

const SHOWN_DIGITS = 16

/**
 * The first digits of SHA-256 over answers and catalogue, each written the same whatever order it was entered in.
 *
 * @param catalogue  the published one, without local judgement
 */
export function checksums({ answers }: Pick<Work, 'answers'>, catalogue: Catalogue): Checksums {
  const sum = (value: unknown) => sha256(canonical(value)).slice(0, SHOWN_DIGITS)
  return { answers: sum(answers), catalogue: sum(catalogue) }
}

/** JSON with the keys of every object in order, and what is undefined left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
