import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { leanPdfPlugin } from '../../scripts/leanPdfPlugin.mjs'
import { projectFolder } from '../../scripts/projectFolder.mjs'

const ENTRY = 'virtual:entry'

/**
 * Bundles modules as one minified script for the browser, as the app's build would.
 *
 * @param code      the entry's text; paths in it are absolute
 * @param external  packages that are left out
 */
export async function bundle(code: string, external: readonly string[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'silent',
    // As in the app there is one React, its own, whatever the packages of the benches bring.
    resolve: { dedupe: ['react', 'react-dom'] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      leanPdfPlugin(),
      {
        name: 'entry',
        resolveId: id => (id === ENTRY ? id : null),
        load: id => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: ENTRY,
        external: [...external],
        output: { format: 'es', codeSplitting: false },
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [{ output: [chunk] = [] } = { output: [] }] = [result].flat() as {
    readonly output: readonly { readonly code: string }[]
  }[]
  if (chunk === undefined) throw new Error('nothing was bundled')
  return chunk.code
}

export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}

/** kB, as a server would send it. */
export function gzipKb(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000
}
