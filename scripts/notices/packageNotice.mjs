import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'

/**
 * @param {string} name of an installed package
 * @returns {import('./noticesPlugin.mjs').Notice}
 */
export function packageNotice(name) {
  const folder = join(projectFolder, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter(file => /^(?:licen[sc]e|ofl)[^/\\]*$/i.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
  return { name, version, identifier: license, text: texts.join('\n\n') }
}
