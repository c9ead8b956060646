import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { distFolder, expect, test } from './support.ts'

/** Licences that ask for no more than their notice; the last is of fonts, and asks only that they keep their name. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'Unlicense',
  'OFL-1.1',
]

const notices = readFileSync(join(distFolder, 'licenses.txt'), 'utf8')
const bill = JSON.parse(readFileSync(join(distFolder, 'sbom.cdx.json'), 'utf8'))
const { dependencies, license } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
const components: readonly { name: string; version: string; licenses: readonly { expression: string }[] }[] =
  bill.components
const names = components.map(({ name }) => name)

test('every package that goes out is under licences that ask for no more than a notice', () => {
  const strange = components.filter(({ licenses: [said] }) => {
    const parts = said?.expression.replace(/[()]/g, '').split(' AND ') ?? ['none']
    return !parts.every(part => part.split(' OR ').some(each => PERMISSIVE.includes(each)))
  })
  expect(strange).toEqual([])
})

test('each has its notice; where a licence asks for none, its name', () => {
  for (const { name, version, licenses } of components) {
    const [, after = ''] = notices.split(`${name} ${version} (${licenses[0]?.expression})`)
    const [own = ''] = after.replace(/^\s*-{80}/, '').split('-'.repeat(80))
    if (licenses[0]?.expression !== 'Unlicense') expect(own, name).toMatch(/copyright|permission/i)
  }
})

test('none is forgotten: those the app names, the worker’s, the fonts, and what packages carry inside', () => {
  for (const name of Object.keys(dependencies)) expect(names).toContain(name)
  for (const name of ['workbox-core', 'workbox-precaching', 'scheduler', '@expo-google-fonts/inter'])
    expect(names).toContain(name)
  // jsPDF carries an encoder of Adobe's, docx parts of Node.
  for (const carried of ['Adobe Systems Incorporated', 'Joyent', 'Andrey Sitnik', 'SIL OPEN FONT LICENSE'])
    expect(notices).toContain(carried)
})

test('what only builds or checks, and what is left out, does not go out', () => {
  for (const name of ['vite', 'html2canvas', 'canvg', 'dompurify', 'workbox-build'])
    expect(names).not.toContain(name)
})

test('the bill of materials is the same for the same sources', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
  expect(bill.metadata.component.licenses).toEqual([{ license: { id: license } }])
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/)
  expect(names).toEqual([...names].sort())
})
