import type { Written } from '../assessment/Written.ts'
import type { PlanRow } from './Plan.ts'
import type { WrittenField } from './RowField.ts'

/**
 * What the nearest model above says in a field.
 *
 * @param above  the rows above, in the order on the page
 * @returns undefined when none of them says anything there
 */
export function fieldAbove(above: readonly PlanRow[], field: WrittenField): Written | undefined {
  return above.findLast(row => row[field]?.text.trim())?.[field]
}
