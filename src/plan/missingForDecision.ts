import type { ModelId } from '../catalogue/ids.ts'
import { DOCUMENT_FIELDS, type DocumentField, documentRuleOf } from './DocumentField.ts'
import { missingFields } from './missingFields.ts'
import type { Plan } from './Plan.ts'
import type { PlanEntry } from './planEntries.ts'
import type { RowField } from './RowField.ts'

/** Something a body needs to decide that the plan does not say yet, with the field that would say it. */
export type MissingForDecision =
  | { readonly kind: 'models' }
  | { readonly kind: 'document'; readonly field: DocumentField }
  | { readonly kind: 'model'; readonly model: ModelId; readonly field: RowField }

/**
 * All that a plan lacks for a decision, what concerns the whole of it first, then model by model in their order.
 *
 * The paper itself is silent about these: empty fields are left out of it.
 *
 * @returns empty when nothing is missing
 */
export function missingForDecision(plan: Plan, entries: readonly PlanEntry[]): readonly MissingForDecision[] {
  return [
    ...(entries.length === 0 ? [{ kind: 'models' } as const] : []),
    ...DOCUMENT_FIELDS.filter(
      field => documentRuleOf(field).isNeeded && (plan[field]?.text ?? '').trim() === '',
    ).map(field => ({ kind: 'document', field }) as const),
    ...entries.flatMap(entry =>
      missingFields(entry).map(field => ({ kind: 'model', model: entry.model.id, field }) as const),
    ),
  ]
}
