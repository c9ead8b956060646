import { posix } from 'node:path'
import { arrows, entrance, isPure, isWords, isWriter, roomOf } from './rooms.mjs'
import { readImports, withoutStrings } from './sourceText.mjs'

const longest = 250

const impurePackages =
  /^(react|react-dom|zustand|i18next|react-i18next|jspdf|wouter|@tanstack\/[^/]+|virtual:[^/]+)($|\/)/

const outsideNames = ['window', 'document', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator']

const impureCode = [
  /\bDate\s*\.\s*now\b/,
  /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/,
  /\bMath\s*\.\s*random\b/,
  /\bperformance\s*\.\s*now\b/,
  /\bcrypto\s*\.\s*(?:getRandomValues|randomUUID)\b/,
]

/**
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
  const breaches = readImports(source).flatMap(target => importBreaches(file, target))
  if (/\bexport\s+default\b|\bas\s+default\b/.test(code)) breaches.push(`${file}: default export`)
  if (isPure(file)) breaches.push(...impurities(code).map(found => `${file}: a pure room uses ${found}`))
  return breaches
}

/** @param {string} code */
function impurities(code) {
  const calls = impureCode.flatMap(pattern => pattern.exec(code)?.[0] ?? [])
  const names = outsideNames.filter(
    name => new RegExp(`(?<![.\\w$])${name}\\b(?!\\s*\\??:)`).test(code) && !isDeclared(name, code),
  )
  return [...names, ...calls]
}

/**
 * A plan may have a window and a report may be a document: a file that gives the name a meaning of its own may use it.
 *
 * @param {string} name
 * @param {string} code
 */
const isDeclared = (name, code) =>
  new RegExp(`\\b(?:const|let)\\s+${name}\\b|(?<![.\\w$])${name}\\s*\\??:|\\b${name}\\s*=>`).test(code)

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
 * @param {string} target what it imports
 * @returns {string[]}
 */
function importBreaches(file, target) {
  if (target.startsWith('.')) return arrowBreaches(file, target)
  if (target.startsWith('#') || target.startsWith('/'))
    return target.startsWith('#') ? [] : [`${file}: imports ${target}`]
  if (target.startsWith('node:') && roomOf(file) !== 'tool')
    return [`${file}: only the tool may import ${target}`]
  if (/^jspdf($|\/)/.test(target) && !isWriter(file)) return [`${file}: only report/writer may import jspdf`]
  return isPure(file) && impurePackages.test(target) ? [`${file}: a pure room imports ${target}`] : []
}

/**
 * @param {string} file
 * @param {string} target
 */
function arrowBreaches(file, target) {
  const path = posix.normalize(posix.join('src', posix.dirname(file), target))
  if (!path.startsWith('src/')) return [`${file}: imports ${target}, outside src`]
  const from = roomOf(file)
  const to = roomOf(path.slice('src/'.length))
  if (from === to || arrows[from]?.includes(to)) return []
  return [`${file}: ${from} may not import from ${to === entrance ? 'the top of src' : to} (${target})`]
}
