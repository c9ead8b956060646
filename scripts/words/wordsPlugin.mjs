import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'
import { firstKeys } from './firstKeys.mjs'

const PART = /\/i18n\/[a-z]{2}\.ts\?(first|rest)$/

/**
 * Serves `fi.ts?first` and `fi.ts?rest`: the two halves of one words file, so that a translator keeps one file and a
 * first visit loads a half. A words file is a constant without imports but for types.
 *
 * @returns {import('vite').Plugin}
 */
export function wordsPlugin() {
  return {
    name: 'words',
    enforce: 'pre',
    async load(id) {
      const part = PART.exec(id)?.[1]
      if (part === undefined) return null
      const file = id.slice(0, id.indexOf('?'))
      this.addWatchFile(file)
      const words = await wordsIn(file)
      const keys = Object.keys(words).filter(key => firstKeys.includes(key) === (part === 'first'))
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(keys.map(key => [key, words[key]])))}`,
        map: null,
      }
    },
  }
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, unknown>>}
 */
async function wordsIn(file) {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return Object.values(module)[0]
}
