import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { MENDS } from '../../src/catalogue/mends.ts'
import { parseCatalogue } from '../../src/catalogue/parseCatalogue.ts'
import { parseTexts } from '../../src/catalogue/parseTexts.ts'
import { FACT_FAULTS } from '../fixtures/badFacts.ts'
import { TEXT_FAULTS } from '../fixtures/badTexts.ts'
import { changed } from '../fixtures/changeJson.ts'
import { ownCatalogue, readData } from '../fixtures/ownData.ts'

const facts = readData('catalogue.json')
const finnish = readData('texts/fi.json')
const catalogue = ownCatalogue()

/** Rules that the gates gave for every bad datum there is a case for. */
function givenRules(): ReadonlySet<string> {
  const checks = [
    ...FACT_FAULTS.map(({ path, value }) => parseCatalogue(changed(facts, path, value))),
    ...TEXT_FAULTS.map(({ path, value }) => parseTexts(changed(finnish, path, value), catalogue, 'fi')),
  ]
  return new Set(checks.flatMap(checked => (checked.ok ? [] : checked.faults.map(({ rule }) => rule))))
}

/** Rules that the source names in its calls of `fault`; `unique-${key}` is named by hand. */
const namedRules = [
  'parseCatalogue',
  'parseTexts',
  'unfinished',
  'checkCatalogueFiles',
  'checkShape',
].flatMap(file => {
  const source = readFileSync(join(projectFolder, 'src/catalogue', `${file}.ts`), 'utf8')
  return [...source.matchAll(/fault\(\s*(?:`[^`]*`|'[^']*'|\w+),\s*'([a-z-]+)'/g)].map(
    ([, rule]) => rule ?? '',
  )
})
const composedRules = [
  'unique-id',
  'unique-n',
  'unique-name',
  'unique-short',
  'as-many-cautions',
  'as-many-examples',
]

describe('each rule says how to mend what breaks it', () => {
  test.each([...new Set([...givenRules(), ...namedRules, ...composedRules])].toSorted())('%s', rule => {
    expect(MENDS[rule]).toMatch(/^[a-z].{5,}/)
  })

  test('and the rules were found at all', () => {
    expect(namedRules.length).toBeGreaterThan(12)
  })
})
