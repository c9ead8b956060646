import { readFileSync } from 'node:fs'

const NOTICE = /\/\*(?:[^*]|\*(?!\/))*(?:@license|@preserve|Copyright)(?:[^*]|\*(?!\/))*\*\//g

/**
 * Notices that stand in the code of packages: some carry parts of others, which minifying would leave without a word.
 *
 * @param {readonly string[]} modules paths
 * @returns {ReadonlyMap<string, readonly string[]>} by package
 */
export function insideNotices(modules) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  for (const path of modules) {
    const [, name = ''] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
    const notices = found.get(name) ?? new Set()
    for (const [comment] of readFileSync(path, 'utf8').matchAll(NOTICE)) notices.add(plain(comment))
    found.set(name, notices)
  }
  return new Map([...found].map(([name, notices]) => [name, [...notices]]))
}

/** @param {string} comment */
function plain(comment) {
  return comment
    .replace(/^\/\*[*!]?|\*\/$/g, '')
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
}
