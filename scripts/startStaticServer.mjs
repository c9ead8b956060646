import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder as the plainest static host would: no rewriting, no fallback page.
 *
 * @param {string} folder
 * @param {{ port?: number, mount?: string }} [options] `mount`: the only path under which the folder exists,
 *   beginning and ending with a slash; without `port` any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function startStaticServer(folder, { port = 0, mount = '/' } = {}) {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/')
    const file = path?.startsWith(mount) ? findFile(folder, path.slice(mount.length)) : undefined
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
      return
    }
    const type = contentTypes[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
    // A file may go between being found and being opened.
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const boundPort = typeof bound === 'object' && bound ? bound.port : port
      resolve({ address: `http://127.0.0.1:${boundPort}${mount}`, close: () => close(server) })
    })
  })
}

/**
 * @param {string} url
 * @returns {string | undefined} its path; nothing when it is malformed
 */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string | undefined}
 */
function findFile(folder, path) {
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
  if (!file.startsWith(join(folder, sep))) return undefined
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
