import { posix } from 'node:path'
import { readExports } from './readExports.mjs'
import { isWords } from './rooms.mjs'
import { withoutComments } from './sourceText.mjs'

/**
 * @param {string} file path inside src
 * @param {string} source
 * @returns {string[]} a sentence when it has one main export, and bears another name
 */
export function findMisnamed(file, source) {
  const exported = readExports(source)
  const values = exported.filter(({ isType }) => !isType)
  const [main, second] = values.length > 0 ? values : exported
  const name = posix.basename(file).replace(/\.tsx?$/, '')
  if (main === undefined || second !== undefined || isWords(file) || isNamed(exported, name)) return []
  return [`${file}: its one main export is ${main.name}`]
}

/**
 * @param {readonly { name: string }[]} exported
 * @param {string} file its name without folder and ending; a constant may be written large
 */
const isNamed = (exported, file) => exported.some(({ name }) => name === file || plain(name) === plain(file))

/** @param {string} name */
const plain = name => name.replaceAll('_', '').toLowerCase()

/**
 * @param {Readonly<Record<string, string>>} sources of everything that may import, by path from the project's folder
 * @returns {string[]} each export of src that nothing imports, but for the one that gives a file its name
 */
export function findDeadExports(sources) {
  const imported = new Set(Object.entries(sources).flatMap(([file, source]) => importedNames(file, source)))
  return Object.entries(sources).flatMap(([file, source]) => {
    if (!file.startsWith('src/') || imported.has(file) || isWords(file.slice('src/'.length))) return []
    const name = posix.basename(file).replace(/\.tsx?$/, '')
    return readExports(source)
      .filter(each => !imported.has(`${file} ${each.name}`) && !(each.isType && isNamed([each], name)))
      .map(each => `${file}: nothing imports ${each.name}`)
  })
}

const namedImport =
  /\bimport\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?(\{[^}]*\}|\*\s+as\s+[\w$]+)\s*from\s*(['"])(\.[^'"]+)\2/g

const lateImport = /\bimport\s*\(\s*(['"`])(\.[^'"`]+)\1/g

/**
 * @param {string} file
 * @param {string} source
 * @returns {string[]} "file name" for each name imported; the file alone where all of it may be used
 */
function importedNames(file, source) {
  const code = withoutComments(source)
  const fileOf = (/** @type {string} */ target) =>
    posix.normalize(posix.join(posix.dirname(file), target.replace(/\?.*$/, '')))
  return [
    ...[...code.matchAll(namedImport)].flatMap(([, names = '', , target = '']) =>
      names.startsWith('*') ? [fileOf(target)] : listNames(names).map(name => `${fileOf(target)} ${name}`),
    ),
    ...[...code.matchAll(lateImport)].map(([, , target = '']) => fileOf(target)),
  ]
}

/** @param {string} braces the names between the braces of an import */
const listNames = braces =>
  braces
    .slice(1, -1)
    .split(',')
    .map(part =>
      part
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s[\s\S]*$/, ''),
    )
    .filter(name => name !== '')
