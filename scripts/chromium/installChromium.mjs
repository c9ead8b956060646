import { basename } from 'node:path'
import { runNode, runProcess } from '../runProcess.mjs'
import { findChromium, HEADLESS_SHELL } from './findChromium.mjs'

const hasApt = process.platform === 'linux' && process.getuid?.() === 0

/** @param {string} name */
async function installWithApt(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProcess('apt-get', ['update', '-qq', '-o', 'Acquire::Retries=1'], { env })
  await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env })
}

/**
 * The headless shell is preferred, also to a Chromium that is there: it is the same browser without windows, and the
 * tests take half as long in it.
 *
 * @returns {Promise<string | undefined>} a Chromium that was there, or that could be installed
 */
export async function installChromium() {
  const found = await findChromium()
  const isBest = process.env.CHROMIUM_PATH || !hasApt || (found && basename(found) === HEADLESS_SHELL)
  if (found && isBest) return found
  if (!found) console.log('No Chromium found: trying to install one …')
  for (const name of hasApt ? [HEADLESS_SHELL, 'chromium'] : []) {
    await installWithApt(name)
    const installed = await findChromium()
    if (installed) return installed
  }
  await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium'])
  return findChromium()
}
