import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'

/** @param {string} file */
const readJson = file => JSON.parse(readFileSync(join(projectFolder, file), 'utf8'))

/**
 * What goes out, as CycloneDX 1.5: without a time or a random number, so that the same sources give the same file.
 *
 * @param {readonly import('./noticesPlugin.mjs').Notice[]} shipped
 */
export function billOfMaterials(shipped) {
  const { name, version, license, description } = readJson('package.json')
  const { packages } = readJson('package-lock.json')
  const components = shipped.map(notice => {
    const purl = `pkg:npm/${notice.name.replace('@', '%40')}@${notice.version}`
    const [, packed] = /^sha512-(.*)$/.exec(lockedHash(packages, notice)) ?? []
    return {
      type: 'library',
      'bom-ref': purl,
      name: notice.name,
      version: notice.version,
      ...(packed && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(packed, 'base64').toString('hex') }],
      }),
      licenses: [{ expression: notice.identifier }],
      purl,
    }
  })
  const ref = `pkg:npm/${name}@${version}`
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: ref,
      },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map(component => component['bom-ref']) }],
  }
}

/**
 * @param {Readonly<Record<string, { version?: string, integrity?: string }>>} packages
 * @param {import('./noticesPlugin.mjs').Notice} notice
 */
function lockedHash(packages, { name, version }) {
  const [, locked] =
    Object.entries(packages).find(
      ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
    ) ?? []
  return locked?.integrity ?? ''
}
