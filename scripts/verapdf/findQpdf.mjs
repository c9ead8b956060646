import { runProcess } from '../runProcess.mjs'
import { capture } from './capture.mjs'

/**
 * @param {{ mayInstall: boolean }} options installing needs Debian's packages and the right to use them
 * @returns {Promise<boolean>} whether qpdf can be called
 */
export async function findQpdf({ mayInstall }) {
  const isHere = async () => (await capture('qpdf', ['--version'])).code === 0
  if (await isHere()) return true
  if (!mayInstall || process.platform !== 'linux' || process.getuid?.() !== 0) return false
  console.log('No qpdf found: trying to install it …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProcess('apt-get', ['update', '-qq'], { env })
  await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'qpdf'], { env })
  return isHere()
}
