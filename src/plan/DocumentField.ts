import { type DocumentFieldRule, documentFields } from './documentFields.ts'

type Rules = typeof documentFields
export type DocumentField = keyof Rules
export type HintedDocumentField = {
  [Key in DocumentField]: Rules[Key] extends { readonly hasHint: true } ? Key : never
}[DocumentField]

export const DOCUMENT_FIELDS: readonly DocumentField[] = Object.keys(documentFields).filter(
  (key): key is DocumentField => Object.hasOwn(documentFields, key),
)

export function isHinted(field: DocumentField): field is HintedDocumentField {
  return documentRuleOf(field).hasHint === true
}

export function documentRuleOf(field: DocumentField): DocumentFieldRule {
  return documentFields[field]
}
