import { fileURLToPath } from 'node:url'

/**
 * write-excel-file packs its file with fflate's `zip`, which stamps the clock's time on it and starts workers from
 * blob addresses once a part is large; the page's policy refuses those, and the file would never come. It gets a
 * `zip` that does the same at once, with one fixed time, so that the same table gives the same bytes; and
 * read-excel-file an `unzip` without workers.
 *
 * @returns {import('vite').Plugin}
 */
export const plainZipPlugin = () => ({
  name: 'plain-zip',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === 'fflate' && /\/(read|write)-excel-file\//.test(importer ?? '') ? plainZip : undefined
  },
})

const plainZip = fileURLToPath(new URL('./plainZip.mjs', import.meta.url))
