import type { Period } from './Answers.ts'

const FIRST_TERM_YEAR = 2025
const TERM_YEARS = 4

/**
 * The council term that runs in a given year: from that year to the year the term ends.
 *
 * Finnish municipal councils sit four years from the June of an election year (2025, 2029, …). An
 * election year counts as the start of the new term, since a plan made then looks forward.
 */
export function councilTerm(year: number): Period {
  const into = (((year - FIRST_TERM_YEAR) % TERM_YEARS) + TERM_YEARS) % TERM_YEARS
  return { kind: 'term', from: year, to: year - into + TERM_YEARS }
}
