import { runNode, runProcess } from '../runProcess.mjs'
import { findChromium } from './findChromium.mjs'

const isRoot = process.getuid?.() === 0

async function installWithApt() {
  if (process.platform !== 'linux' || !isRoot) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProcess('apt-get', ['update', '-qq'], { env })
  await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}

/** @returns {Promise<string | undefined>} a Chromium that was there, or that could be installed */
export async function installChromium() {
  const found = await findChromium()
  if (found) return found
  console.log('No Chromium found: trying to install one …')
  await installWithApt()
  const installed = await findChromium()
  if (installed) return installed
  await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium'])
  return findChromium()
}
