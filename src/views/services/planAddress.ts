import type { ModelId } from '../../catalogue/ids.ts'
import type { Language } from '../../catalogue/Language.ts'
import type { MissingForDecision } from '../../plan/missingForDecision.ts'
import type { Edition } from '../../report/Edition.ts'

/** Where the plan's parts are. */
export const PLAN_ADDRESS = { overview: '/plan', document: '/plan/document', export: '/plan/export' } as const

/** Where a chosen model's form is. */
export function formAddress(model: ModelId): string {
  return `/plan/models/${model}`
}

/** Where an edition of the document is read in some language. */
export function documentAddress(edition: Edition, language: Language): string {
  return `/plan/paper?edition=${edition}&lang=${language}`
}

/** Where what is missing can be given. */
export function missingAddress(missing: MissingForDecision): string {
  switch (missing.kind) {
    case 'models':
      return PLAN_ADDRESS.overview
    case 'document':
      return `${PLAN_ADDRESS.document}?field=${missing.field}`
    case 'model':
      return `${formAddress(missing.model)}?field=${missing.field}`
    default:
      return missing satisfies never
  }
}
