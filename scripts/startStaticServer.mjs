import { createServer } from 'node:http'
import sirv from 'sirv'

/**
 * Serves a folder as a plain static host would: what is not there is not there.
 *
 * @param {string} folder
 * @param {{ port?: number, mount?: string }} [options] `mount`: the only path under which the folder exists,
 *   beginning and ending with a slash; without `port` any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function startStaticServer(folder, { port = 0, mount = '/' } = {}) {
  // Looks at the disk for every request: a new build may come while we serve.
  const serve = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const refuse = () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
    // A file may go between being found and being opened, and a visitor before all of it is sent.
    response.on('pipe', file => {
      file.on('error', () => response.destroy())
      response.on('close', () => file.destroy())
    })
    if (!request.url?.startsWith(mount)) {
      refuse()
      return
    }
    request.url = request.url.slice(mount.length - 1)
    try {
      serve(request, response, refuse)
    } catch {
      // A range that ends before it begins, for one.
      response.destroy()
    }
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
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
