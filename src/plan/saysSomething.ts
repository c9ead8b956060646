import { DOCUMENT_FIELDS } from './DocumentField.ts'
import type { Plan } from './Plan.ts'

/** Whether anything has been said of the plan as a whole, its models aside. */
export function saysSomething(plan: Plan): boolean {
  return plan.logo !== undefined || DOCUMENT_FIELDS.some(field => plan[field] !== undefined)
}
