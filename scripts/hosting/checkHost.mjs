import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { caching, responseHeaders } from './responseHeaders.mjs'

/** What a browser must be told of a file, told to sniff nothing: several names where all will do. */
const TYPES = /** @type {Readonly<Record<string, RegExp>>} */ ({
  '.html': /^text\/html/,
  '.js': /^(?:text|application)\/javascript/,
  '.css': /^text\/css/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png/,
  '.woff2': /^(?:application\/)?font\/?-?woff2/,
  '.ttf': /font|^application\/octet-stream/,
  '.webmanifest': /^application\/manifest\+json/,
  '.txt': /^text\/plain/,
})
const PACKED = ['.html', '.js', '.css', '.json']

/**
 * Asks a host for every file of the build, and for one that is not there.
 *
 * @param {string} address of the folder, ending with a slash
 * @param {string} folder the build
 * @returns {Promise<readonly string[]>} what is wrong, as sentences
 */
export async function checkHost(address, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const faults = await Promise.all([
    checkFile(address, '', join(folder, 'index.html')),
    ...files.map(file => checkFile(address, file, join(folder, file))),
    checkMissing(`${address}assets/missing-12345678.js`),
  ])
  return faults.flat()
}

/** @param {string} address @param {string} file @param {string} path */
async function checkFile(address, file, path) {
  const response = await fetch(address + file, { headers: { 'Accept-Encoding': 'gzip' } })
  const sent = Buffer.from(await response.arrayBuffer())
  const kind = extname(path)
  const kept = readFileSync(path)
  const wanted = file.startsWith('assets/') ? caching.assets : caching.others
  return [
    ...(response.status === 200 ? [] : [`${file}: ${response.status}`]),
    ...(sent.equals(kept) ? [] : [`${file}: other bytes than were built`]),
    ...headerFaults(file, response),
    ...differing(file, 'Cache-Control', response, wanted),
    ...(TYPES[kind]?.test(response.headers.get('content-type') ?? '')
      ? []
      : [`${file}: sent as ${response.headers.get('content-type')}`]),
    ...(PACKED.includes(kind) && kept.length > 2000 && response.headers.get('content-encoding') !== 'gzip'
      ? [`${file}: not packed`]
      : []),
  ]
}

/** @param {string} address */
async function checkMissing(address) {
  const response = await fetch(address)
  await response.arrayBuffer()
  return [
    ...(response.status === 404 ? [] : [`a missing file: ${response.status}`]),
    ...headerFaults('a missing file', response),
    ...(response.headers.get('cache-control') === caching.assets
      ? ['a missing file is kept for a year']
      : []),
  ]
}

/** @param {string} file @param {Response} response */
const headerFaults = (file, response) =>
  Object.entries(responseHeaders).flatMap(([name, value]) => differing(file, name, response, value))

/** @param {string} file @param {string} name @param {Response} response @param {string} value */
function differing(file, name, response, value) {
  const got = response.headers.get(name)
  return got === value ? [] : [`${file}: ${name} is ${got}, not ${value}`]
}
