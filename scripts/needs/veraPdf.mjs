import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../capture.mjs'
import { projectFolder } from '../projectFolder.mjs'

/** Says which veraPDF, and where its jar goes. */
const pom = 'scripts/verapdf/pom.xml'

/** @returns {Promise<string | undefined>} the jar, when it is here in the version that is named */
export async function findVeraPdf() {
  const jar = join(projectFolder, '.cache', 'verapdf', `greenfield-apps-${pinnedVersion()}.jar`)
  return existsSync(jar) ? jar : undefined
}

/** Gets veraPDF with Maven, from wherever this machine's Maven gets its packages. */
export async function fetchVeraPdf() {
  const options = ['--batch-mode', '--quiet', '--strict-checksums', '-f', pom]
  const { code, output, errors } = await capture('mvn', [...options, 'dependency:copy-dependencies'], {
    shell: process.platform === 'win32',
  })
  if (code !== 0) console.error(output + errors)
}

function pinnedVersion() {
  const [, version] =
    /<artifactId>greenfield-apps<\/artifactId>\s*<version>([^<]+)</.exec(
      readFileSync(join(projectFolder, pom), 'utf8'),
    ) ?? []
  if (version === undefined) throw new Error(`${pom} names no version of greenfield-apps`)
  return version
}
