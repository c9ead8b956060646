/**
 * A value as JSON that depends on nothing but what it says: keys in order, no spaces, no `$schema` for editors.
 *
 * @param json  a value that came from JSON
 */
export function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  const fields = Object.entries(json)
    .filter(([key, value]) => key !== '$schema' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`)
  return `{${fields.join(',')}}`
}
