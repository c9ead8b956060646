import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'
import { capture } from './capture.mjs'

/** It also says where the jar goes. */
const pom = 'scripts/verapdf/pom.xml'

/**
 * Finds veraPDF, or fetches it once with Maven from wherever this machine's Maven gets its packages.
 *
 * @returns {Promise<{ jar: string } | { missing: string }>} its jar, or what stood in the way
 */
export async function fetchVeraPdf() {
  if ((await capture('java', ['-version'])).code !== 0) return { missing: 'Java is not here' }
  const jar = join(projectFolder, '.cache', 'verapdf', `greenfield-apps-${pinnedVersion()}.jar`)
  if (existsSync(jar)) return { jar }
  // On Windows it is a .cmd file, which needs a shell.
  const runMaven = (/** @type {readonly string[]} */ args) =>
    capture('mvn', args, { shell: process.platform === 'win32' })
  if ((await runMaven(['-version'])).code !== 0) return { missing: 'Maven is not here' }
  console.log('Fetching veraPDF …')
  const options = ['--batch-mode', '--quiet', '--strict-checksums', '-f', pom]
  const fetched = await runMaven([...options, 'dependency:copy-dependencies'])
  if (fetched.code === 0 && existsSync(jar)) return { jar }
  console.error(fetched.output + fetched.errors)
  return { missing: 'Maven could not fetch it' }
}

function pinnedVersion() {
  const [, version] =
    /<artifactId>greenfield-apps<\/artifactId>\s*<version>([^<]+)</.exec(
      readFileSync(join(projectFolder, pom), 'utf8'),
    ) ?? []
  if (version === undefined) throw new Error('scripts/verapdf/pom.xml names no version of greenfield-apps')
  return version
}
