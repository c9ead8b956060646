import { type RowFieldKind, type RowFieldRule, rowFields } from './rowFields.ts'

type Rules = typeof rowFields
export type RowField = keyof Rules
/** The fields whose rules have this. */
type RowFieldWith<Rule> = { [Key in RowField]: Rules[Key] extends Rule ? Key : never }[RowField]
export type HintedRowField = RowFieldWith<{ readonly hasHint: true }>
export type RowFieldOf<Kinds extends RowFieldKind> = RowFieldWith<{ readonly kind: Kinds }>
/** Fields that hold the user's own words. */
export type WrittenField = RowFieldOf<'text' | 'long-text'>
export type RowChoice = Rules[RowFieldOf<'choice'>]['choices'][number]

export const ROW_FIELDS: readonly RowField[] = Object.keys(rowFields).filter((key): key is RowField =>
  Object.hasOwn(rowFields, key),
)

export function ruleOf(field: RowField): RowFieldRule {
  return rowFields[field]
}

export function isRowFieldOf<Kinds extends RowFieldKind>(
  field: RowField,
  ...kinds: readonly Kinds[]
): field is RowFieldOf<Kinds> {
  const { kind } = ruleOf(field)
  return kinds.some(one => one === kind)
}

export const WRITTEN_FIELDS: readonly WrittenField[] = ROW_FIELDS.filter(field =>
  isRowFieldOf(field, 'text', 'long-text'),
)

export function isHinted(field: RowField): field is HintedRowField {
  return ruleOf(field).hasHint === true
}

/** The fields of a group, in the order of the register. */
export function fieldsIn(group: RowFieldRule['group']): readonly RowField[] {
  return ROW_FIELDS.filter(field => ruleOf(field).group === group)
}
