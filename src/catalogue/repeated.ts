/** Positions of the values that already stood earlier in the list. */
export function repeated<T>(values: readonly T[]): readonly number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []))
}
