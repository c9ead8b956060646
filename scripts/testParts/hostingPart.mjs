import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { checkHost } from '../hosting/checkHost.mjs'
import { servers } from '../hosting/servers.mjs'
import { startsInBrowser } from '../hosting/startsInBrowser.mjs'
import { findNeed, needs } from '../needs/needs.mjs'
import { findFreePort, isPortTaken } from '../ports.mjs'
import { projectFolder } from '../projectFolder.mjs'

/** Where in what is served the app stands: at its top, and below a path. */
const paths = ['', 'some/path/']

/**
 * Serves the build by the files in deploy/ with the servers that they are for.
 *
 * @type {import('./TestPart.d.ts').TestPart}
 */
export const hostingPart = {
  name: 'hosting',
  needs: ['nginx', 'apache', 'caddy', 'chromium'],
  run: runHosting,
}

async function runHosting() {
  const executablePath = await findNeed('chromium')
  if (executablePath === undefined)
    return { passed: 0, failed: 0, skipped: [`${needs.chromium.serves}: chromium is not here`] }
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath })
  try {
    const results = await Promise.all(
      servers.flatMap(server => paths.map(path => runServer(server, path, browser))),
    )
    return {
      passed: results.filter(result => result === 'passed').length,
      failed: results.filter(result => result === 'failed').length,
      skipped: results.filter(result => !['passed', 'failed'].includes(result)),
    }
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('../hosting/servers.mjs').HostServer} server
 * @param {string} path
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<string>} passed, failed, or a sentence on why it was not tried
 */
async function runServer({ need, prepare }, path, browser) {
  const command = await findNeed(need)
  if (command === undefined) return `${needs[need].serves}, /${path}: ${need} is not here`
  const faults = await withServer(command, prepare, path, async (address, site) => [
    ...(await checkHost(address, site)),
    // The harder of the two: a worker that may not reach above its path.
    ...(path === '' ? [] : await startsInBrowser(browser, address)),
  ])
  for (const fault of faults) console.error(`${need}, /${path}: ${fault}`)
  return faults.length > 0 ? 'failed' : 'passed'
}

/**
 * @param {string} command
 * @param {import('../hosting/servers.mjs').HostServer['prepare']} prepare
 * @param {string} path
 * @param {(address: string, site: string) => Promise<readonly string[]>} check
 */
async function withServer(command, prepare, path, check) {
  const scratch = mkdtempSync(join(tmpdir(), 'tiekartturi-host-'))
  // A server started by root reads as somebody else.
  chmodSync(scratch, 0o755)
  const root = join(scratch, 'root')
  const site = join(root, path)
  mkdirSync(site, { recursive: true })
  cpSync(join(projectFolder, 'dist'), site, { recursive: true })
  const port = await findFreePort()
  const options = prepare({ command, port, root, site, scratch })
  const child = spawn(command, options, {
    cwd: scratch,
    env: { ...process.env, HOME: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const ended = once(child, 'exit')
  try {
    for (let tries = 0; tries < 100 && child.exitCode === null && !(await isPortTaken(port)); tries++)
      await setTimeout(100)
    if (!(await isPortTaken(port))) return [`does not start: ${said}`]
    return await check(`http://127.0.0.1:${port}/${path}`, site)
  } finally {
    child.kill()
    await ended
    rmSync(scratch, { recursive: true, force: true })
  }
}
