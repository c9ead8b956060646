import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export { strFromU8, strToU8, unzipSync, zipSync }

/** The first time that a zip file can tell. */
const mtime = new Date(1980, 0, 1)

/** In bytes: a small archive may claim to unpack to more than there is memory. */
const MOST_UNPACKED = 100_000_000

/**
 * What read-excel-file asks of fflate.
 *
 * @param {Uint8Array} archive
 * @param {(error: unknown, files?: Record<string, Uint8Array>) => void} done
 */
export function unzip(archive, done) {
  let files
  try {
    let left = MOST_UNPACKED
    files = unzipSync(archive, {
      filter: ({ originalSize }) => {
        left -= originalSize
        if (left < 0) throw new RangeError('the archive unpacks to too much')
        return true
      },
    })
  } catch (error) {
    done(error)
    return
  }
  done(null, files)
}

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
