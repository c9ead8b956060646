import { addObject, type PdfObjects, ref } from './PdfObjects.ts'

/** sRGB (IEC 61966-2-1) as a profile tells it, seen in the light of prints (ICC.1:2004-10, annex E). */
const WHITE = [0.9642, 1, 0.8249]
const TO_PRINT_LIGHT = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]
const RED = [0.43607, 0.22249, 0.01392]
const GREEN = [0.38515, 0.71687, 0.09708]
const BLUE = [0.14307, 0.06061, 0.7141]
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
/** Version 4.2, a monitor's, of the first day of 2026. */
const KIND = '\u0004\u0020\0\0mntrRGB XYZ \u0007\u00EA\0\u0001\0\u0001\0\0\0\0\0\0acsp'

/**
 * Says that the document's colours are those of sRGB; else they would be of whatever device shows them
 * (ISO 19005-2, 6.2.4).
 *
 * @returns entries of the catalog
 */
export function addColourProfile(objects: PdfObjects): string {
  const profile = ref(addObject(objects, { entries: { N: '3' }, data: colourProfile() }))
  return `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>]`
}

/** The ICC profile, a character for each byte. */
export function colourProfile(): string {
  const xyz = (values: readonly number[]) => `XYZ \0\0\0\0${fixed(values)}`
  const curve = `para\0\0\0\0\0\u0003\0\0${fixed(CURVE)}`
  const tags = [
    ['desc', words('sRGB')],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', xyz(WHITE)],
    ['chad', `sf32\0\0\0\0${fixed(TO_PRINT_LIGHT)}`],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ] as const
  let [table, data] = [bytes32(tags.length), '']
  const start = 128 + 4 + 12 * tags.length
  for (const [name, tag] of tags) {
    table += name + bytes32(start + data.length) + bytes32(tag.length)
    data += tag
  }
  const head = `\0\0\0\0${KIND}`.padEnd(64, '\0') + fixed(WHITE)
  return bytes32(start + data.length) + head.padEnd(124, '\0') + table + data
}

/** A text of an even length, in English. */
function words(text: string): string {
  const letters = Array.from(text, letter => `\0${letter}`).join('')
  return `mluc\0\0\0\0\0\0\0\u0001\0\0\0\u000CenUS${bytes32(letters.length)}\0\0\0\u001C${letters}`
}

function fixed(values: readonly number[]): string {
  return values.map(value => bytes32(Math.round(value * 0x10000))).join('')
}

function bytes32(value: number): string {
  return String.fromCharCode(...[24, 16, 8, 0].map(shift => (value >> shift) & 0xff))
}
