import { codeBytes, FIRST_DOUBLE, FIRST_SINGLE, SINGLES } from './TextCodes.ts'

/** Must be that of jsPDF's own font dictionary. */
export const SYSTEM = '<</Registry(Adobe)/Ordering(Identity-H)/Supplement 0>>'
const MOST_TOGETHER = 100

/** From codes to characters, for those who copy or read aloud (ISO 32000-1, 9.10.3). */
export function characterMap(characters: readonly string[]): string {
  const ranges: { readonly from: number; to: number }[] = []
  characters.forEach((_, i) => {
    const last = ranges.at(-1)
    if (last !== undefined && follows(characters, i)) last.to = i
    else ranges.push({ from: i, to: i })
  })
  const groups: string[] = []
  for (let from = 0; from < ranges.length; from += MOST_TOGETHER) {
    const together = ranges.slice(from, from + MOST_TOGETHER)
    groups.push(
      `${together.length} beginbfrange`,
      ...together.map(
        ({ from, to }) => `<${codeHex(from)}><${codeHex(to)}><${characterHex(characters, from)}>`,
      ),
      'endbfrange',
    )
  }
  return cmap('<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>', 2, characters.length, groups)
}

/** From codes to the places of glyphs, which count from 1 in the same order (ISO 32000-1, 9.7.5). */
export function glyphMap(count: number): string {
  const ranges = [`<${hex(FIRST_SINGLE, 2)}><FF> 1`]
  for (let i = SINGLES; i < count; i += 0x100) {
    const first = hex((i - SINGLES + FIRST_DOUBLE) >> 8, 2)
    ranges.push(`<${first}00><${first}FF> ${i + 1}`)
  }
  return cmap(SYSTEM, 1, count, [`${ranges.length} begincidrange`, ...ranges, 'endcidrange'])
}

function cmap(system: string, type: 1 | 2, count: number, mappings: readonly string[]): string {
  const spaces = [`<${hex(FIRST_SINGLE, 2)}><FF>`]
  if (count > SINGLES) spaces.push(`<${hex(FIRST_DOUBLE, 4)}><${hex(FIRST_SINGLE - 1, 2)}FF>`)
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    `/CIDSystemInfo${system}def/CMapName/Codes def/CMapType ${type} def/WMode 0 def`,
    `${spaces.length} begincodespacerange`,
    ...spaces,
    'endcodespacerange',
    ...mappings,
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n')
}

/** Whether a character and its code come right after the ones before; within a range only last bytes grow. */
function follows(characters: readonly string[], i: number): boolean {
  const [code, character] = [codeHex(i), characterHex(characters, i)]
  if (code.endsWith('00') || character.endsWith('00') || code.length !== codeHex(i - 1).length) return false
  const isNext = (of: (place: number) => string) =>
    Number.parseInt(of(i), 16) === Number.parseInt(of(i - 1), 16) + 1
  return isNext(codeHex) && isNext(place => characterHex(characters, place))
}

function codeHex(place: number): string {
  return Array.from(codeBytes(place), byte => hex(byte.charCodeAt(0), 2)).join('')
}

function characterHex(characters: readonly string[], place: number): string {
  return hex(characters[place]?.charCodeAt(0) ?? 0, 4)
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
