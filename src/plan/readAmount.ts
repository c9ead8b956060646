/**
 * A whole amount as people type it: digits, with spaces wherever they like.
 *
 * @returns undefined for anything else, and for more than `most`; nothing is rounded
 */
export function readAmount(text: string, most: number): number | undefined {
  const digits = text.replace(/\s/g, '')
  if (!/^\d+$/.test(digits)) return undefined
  const amount = Number(digits)
  return amount <= most ? amount : undefined
}
