import { strToU8, zipSync } from 'fflate'

export { strToU8, zipSync }

/** The first time that a zip file can tell. */
const mtime = new Date(1980, 0, 1)

/**
 * What write-excel-file asks of fflate: see plainZipPlugin.mjs.
 *
 * @param {Record<string, Uint8Array>} files
 * @param {(error: unknown, archive?: Uint8Array) => void} done
 */
export function zip(files, done) {
  let archive
  try {
    archive = zipSync(files, { mtime })
  } catch (error) {
    done(error)
    return
  }
  done(null, archive)
}
