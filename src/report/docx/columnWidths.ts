import { TEXT_WIDTH } from './wordSheet.ts'

/** The text's width shared out, whole to the last twentieth of a point. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const edge = (count: number) =>
    Math.round((shares.slice(0, count).reduce((sum, share) => sum + share, 0) / whole) * TEXT_WIDTH)
  return shares.map((_, i) => edge(i + 1) - edge(i))
}
