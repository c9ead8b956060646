import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { billOfMaterials } from './billOfMaterials.mjs'
import { insideNotices } from './insideNotices.mjs'
import { packageNotice } from './packageNotice.mjs'

/**
 * @typedef {{ name: string, version: string, identifier?: string, text?: string }} Notice a package that goes out with
 *   the app: its licence as it names it, and the words that must go with it
 */

/** Packages that go out by other ways than a module of the app: in the worker, as fonts. */
const besides = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  '@expo-google-fonts/inter',
]
/** docx carries a copy of it that says nothing of itself. */
const carried = ['nanoid']

const raw = 'licenses.json'

/**
 * Writes the notices of every package that goes out with the app, and a bill of materials of the same packages.
 *
 * @returns {import('vite').Plugin}
 */
export function noticesPlugin() {
  let folder = ''
  /** @type {readonly string[]} */
  let modules = []
  return {
    name: 'notices',
    apply: 'build',
    config: () => ({ build: { license: { fileName: raw } } }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    generateBundle() {
      modules = [...this.getModuleIds()].filter(id => /^[^\0?]*\/node_modules\/[^?]*$/.test(id))
    },
    writeBundle() {
      const path = join(folder, raw)
      /** @type {readonly Notice[]} */
      const bundled = JSON.parse(readFileSync(path, 'utf8'))
      rmSync(path)
      const shipped = [...bundled, ...besides.map(packageNotice)].sort(byName)
      const inside = insideNotices(modules)
      const listed = [...shipped, ...carried.map(packageNotice)].sort(byName)
      writeFileSync(join(folder, 'licenses.txt'), listed.map(notice => say(notice, inside)).join('\n'))
      writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(shipped), null, 2)}\n`)
    },
  }
}

/**
 * @param {Notice} one
 * @param {Notice} other
 */
const byName = (one, other) => (one.name < other.name ? -1 : 1)

/**
 * @param {Notice} notice
 * @param {ReadonlyMap<string, readonly string[]>} inside
 */
function say({ name, version, identifier = '', text = '' }, inside) {
  const rule = '-'.repeat(80)
  return [rule, `${name} ${version} (${identifier})`, rule, text, ...(inside.get(name) ?? []), ''].join(
    '\n\n',
  )
}
