import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { startStaticServer } from '../../scripts/startStaticServer.mjs'

const outside = mkdtempSync(join(tmpdir(), 'static-server-'))
const folder = join(outside, 'published')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<h1>Etusivu</h1>')
writeFileSync(join(folder, 'large.txt'), Buffer.alloc(50_000_000, 'x'))
for (const name of ['a.js', 'a.css', 'a.json', 'a.svg', 'a.png', 'a.woff2', 'a.ttf', 'a.webmanifest'])
  writeFileSync(join(folder, 'assets', name), name)

const server = await startStaticServer(folder)
const { port } = new URL(server.address)

afterAll(async () => {
  await server.close()
  rmSync(outside, { recursive: true })
})

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', text => {
      answer += text
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

test('the start of the folder is its page', async () => {
  const response = await fetch(server.address)
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect(await response.text()).toBe('<h1>Etusivu</h1>')
})

test.each([
  ['a.js', 'text/javascript'],
  ['a.css', 'text/css'],
  ['a.json', 'application/json'],
  ['a.svg', 'image/svg+xml'],
  ['a.png', 'image/png'],
  ['a.woff2', 'font/woff2'],
  ['a.ttf', 'font/ttf'],
  ['a.webmanifest', 'application/manifest+json'],
])('%s is sent as %s, and asked for anew each time', async (name, type) => {
  const response = await fetch(`${server.address}assets/${name}?v=1`)
  expect(await response.text()).toBe(name)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

describe('whatever is asked for, the server stands', () => {
  test.each([
    '/%00',
    '/%',
    '/%C0%AF',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}`,
    '/index.html/more',
    '/index.html/index.html',
    '/assets',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//secret.txt',
    '/\\..\\secret.txt',
    '*',
  ])('%s is not found', async path => {
    expect(statusOf(await ask(path))).toBe(404)
    expect((await fetch(server.address)).status).toBe(200)
  })

  test.each(['bytes=5-2', 'bytes=a-b', 'bytes=900-', 'bytes=-1', 'bytes=0-1,3-4'])(
    'a range of %s brings an answer or none',
    async range => {
      await fetch(server.address, { headers: { range } }).then(
        response => response.text(),
        () => '',
      )
      expect((await fetch(server.address)).status).toBe(200)
    },
  )

  test('a page with a slash too many is the page or nothing', async () => {
    expect([200, 404]).toContain(statusOf(await ask('/index.html/')))
    expect((await fetch(server.address)).status).toBe(200)
  })

  test('downloads that are broken off leave no file open', async () => {
    const openFiles = () => readdirSync('/dev/fd').length
    await (await fetch(server.address)).text()
    const before = openFiles()
    for (let i = 0; i < 30; i++) {
      await new Promise<void>(resolve => {
        const socket = connect(Number(port), '127.0.0.1')
        socket.once('data', () => socket.destroy()).once('close', () => resolve())
        socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n')
      })
    }
    await vi.waitFor(() => expect(openFiles()).toBeLessThan(before + 10), 10_000)
  })

  test('a file that cannot be opened breaks off its own answer alone', async () => {
    // A socket can be looked at like a file, but not be opened like one.
    const closed = createServer().listen(join(folder, 'closed.txt'))
    await once(closed, 'listening')
    await ask('/closed.txt').catch(() => '')
    expect((await fetch(server.address)).status).toBe(200)
    closed.close()
  })
})

test('under a mount, nothing is found elsewhere', async () => {
  const mounted = await startStaticServer(folder, { mount: '/some/path/' })
  const { origin } = new URL(mounted.address)
  expect(mounted.address).toBe(`${origin}/some/path/`)
  expect((await fetch(mounted.address)).status).toBe(200)
  expect((await fetch(`${mounted.address}assets/a.js`)).status).toBe(200)
  for (const path of ['/', '/some/path', '/assets/a.js', '/some/assets/a.js'])
    expect((await fetch(`${origin}${path}`)).status, path).toBe(404)
  await mounted.close()
})

test('a taken port is refused', async () => {
  await expect(startStaticServer(folder, { port: Number(port) })).rejects.toThrow('EADDRINUSE')
})
