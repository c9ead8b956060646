/** A fact's name before its value: with a colon, unless it ends in a mark of its own. */
export function factLabel(label: string): string {
  return /[:.?!]$/.test(label) ? label : `${label}:`
}
