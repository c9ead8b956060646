import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A service worker that keeps the whole app, so that it works with the network cut after one visit. It keeps no file
 * that is not, byte for byte, as it was built; a new version waits until the user takes it.
 *
 * @returns {import('vite').Plugin}
 */
export function offlinePlugin() {
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const { generateSW } = await import('workbox-build')
        await generateSW({
          globDirectory: folder,
          globPatterns: ['**/*.{js,css,html,json,woff2,ttf,svg,png,txt,webmanifest}'],
          globIgnores: ['licenses.txt', 'sbom.cdx.json'],
          swDest: join(folder, 'sw.js'),
          // What earlier versions kept without looking goes with their name.
          cacheId: 'tiekartturi',
          clientsClaim: true,
          cleanupOutdatedCaches: true,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          // The only page is the start of the folder; whatever a link added after "?", it is the same page.
          ignoreURLParametersMatching: [/./],
          manifestTransforms: [entries => ({ manifest: entries.map(withHash), warnings: [] })],
        })
      },
    },
  }

  /**
   * Every file has a revision, and so is asked of the host itself: what the browser keeps besides may be wrong too.
   *
   * @param {import('workbox-build').ManifestEntry & { size: number }} entry
   */
  function withHash(entry) {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, entry.url)))
      .digest('base64')
    return { ...entry, revision: hash.slice(0, 16), integrity: `sha384-${hash}` }
  }
}
