/** Positions of the values that already stood earlier in the list. */
export function repeated<T>(values: readonly T[]): readonly number[] {
  const seen = new Set<T>()
  return values.flatMap((value, i) => {
    if (seen.has(value)) return [i]
    seen.add(value)
    return []
  })
}
