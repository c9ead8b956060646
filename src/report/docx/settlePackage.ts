import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const CORE = 'docProps/core.xml'
const RANDOM_ID = /"rId[\w-]{21}"/g
const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*/g
const MIDNIGHT = 'T00:00:00'

/**
 * Takes chance and the clock out of a packed document, so that the same plan gives the same bytes: the library names
 * links at random and stamps the moment of packing.
 *
 * @param made  what the document says of when it was made
 */
export function settlePackage(packed: Uint8Array, made: Date): Uint8Array {
  const moment = made.toISOString().replace(/\.\d+Z$/, 'Z')
  const ids = new Map<string, string>()
  const settledId = (id: string) => {
    const settled = ids.get(id) ?? `"rIdLink${ids.size + 1}"`
    ids.set(id, settled)
    return settled
  }
  const files = Object.entries(unzipSync(packed)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const
    const text = strFromU8(bytes).replace(RANDOM_ID, settledId)
    return [name, strToU8(name === CORE ? text.replace(MOMENT, `$1${moment}`) : text)] as const
  })
  // A zip's time has no zone: one that is read as local gives the same bytes everywhere.
  return zipSync(Object.fromEntries(files), { mtime: `${moment.slice(0, 10)}${MIDNIGHT}` })
}
