import type { ModelId } from '../../catalogue/ids.ts'

/** Where the plan's parts are. */
export const PLAN_ADDRESS = { overview: '/plan', document: '/plan/document', export: '/plan/export' } as const

/** Where a chosen model's form is. */
export function formAddress(model: ModelId): string {
  return `/plan/models/${model}`
}
