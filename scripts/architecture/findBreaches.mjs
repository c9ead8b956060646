import { posix } from 'node:path'
import { arrows, entrance, isPure, isWords, roomOf } from './rooms.mjs'
import { readImports, withoutStrings } from './sourceText.mjs'

const longest = 250

const impureCode = [/\bDate\s*\.\s*now\b/, /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/, /\bMath\s*\.\s*random\b/]

/**
 * What Biome has no rule for; what it has stands in biome.json.
 *
 * @param {Readonly<Record<string, string>>} sources by path inside src
 * @returns {string[]} every breach of the house rules, as sentences that begin with the file
 */
export const findBreaches = sources =>
  Object.entries(sources).flatMap(([file, source]) => [
    ...nameBreaches(file),
    ...(/\.tsx?$/.test(file) ? codeBreaches(file, source) : []),
    ...sizeBreaches(file, source),
  ])

/** @param {string} file */
function nameBreaches(file) {
  const room = roomOf(file)
  const breaches = []
  if (!Object.hasOwn(arrows, room)) breaches.push(`${file}: the folder ${room} has no place among the rooms`)
  for (const part of file.split('/')) {
    const name = part.replace(/\..*$/, '')
    if (/^index$|^types$|utils?$|helpers?$|^common$/i.test(name))
      breaches.push(`${file}: "${name}" names no noun of the domain`)
  }
  return breaches
}

/**
 * @param {string} file
 * @param {string} source
 */
function codeBreaches(file, source) {
  const code = withoutStrings(source)
  const clocks = isPure(file) ? impureCode.flatMap(pattern => pattern.exec(code)?.[0] ?? []) : []
  return [
    ...readImports(source).flatMap(target => arrowBreaches(file, target)),
    ...clocks.map(found => `${file}: a pure room uses ${found}`),
    ...(/\bexport\s+(?:type\s*)?[{*]/.test(code) ? [`${file}: an export away from what it exports`] : []),
  ]
}

/**
 * @param {string} file
 * @param {string} source
 */
function sizeBreaches(file, source) {
  const lines = source.trimEnd().split('\n').length
  return lines > longest && !isWords(file) ? [`${file}: ${lines} lines, more than ${longest}`] : []
}

/**
 * @param {string} file
 * @param {string} target
 */
function arrowBreaches(file, target) {
  if (target.startsWith('/')) return [`${file}: imports ${target}`]
  if (!target.startsWith('.')) return []
  const path = posix.normalize(posix.join('src', posix.dirname(file), target))
  if (!path.startsWith('src/')) return [`${file}: imports ${target}, outside src`]
  const from = roomOf(file)
  const to = roomOf(path.slice('src/'.length))
  if (from === to || arrows[from]?.includes(to)) return []
  return [`${file}: ${from} may not import from ${to === entrance ? 'the top of src' : to} (${target})`]
}
