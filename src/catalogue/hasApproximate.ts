/**
 * Whether some part of a text is within so many typing errors (a letter missing, added or changed) of a pattern.
 *
 * Source: Sellers 1980, the usual edit-distance table with a free start and a free end in the text.
 */
export function hasApproximate(text: string, pattern: string, errors: number): boolean {
  if (pattern.length <= errors) return true
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  for (const letter of text) {
    const next = [0]
    for (let i = 1; i <= pattern.length; i++) {
      const same = pattern[i - 1] === letter ? 0 : 1
      next.push(Math.min((column[i - 1] ?? 0) + same, (column[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1))
    }
    if ((next[pattern.length] ?? 0) <= errors) return true
    column = next
  }
  return false
}
