import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { projectFolder } from './projectFolder.mjs'

/**
 * @param {string} path
 * @returns {string[]} the file itself, or every file below the folder; nothing when it does not exist
 */
function listFiles(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(path).flatMap(name => listFiles(join(path, name)))
}

/**
 * @param {readonly string[]} paths files and folders, from the project's folder or absolute
 * @returns {string} a hash over the names and contents of all files in them, whatever their dates
 */
export function hashFiles(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const start = resolve(projectFolder, path)
    hash.update(`\n${path}\n`)
    for (const file of listFiles(start).sort()) {
      const content = readFileSync(file)
      hash.update(`\n${relative(start, file).split(sep).join('/')} ${content.length}\n`)
      hash.update(content)
    }
  }
  return hash.digest('hex')
}
