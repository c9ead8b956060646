import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/tool/checkCatalogue.ts'
import { changed, GONE } from '../fixtures/changeJson.ts'
import { foreignFacts, foreignTexts } from '../fixtures/foreignCatalogue.ts'
import { dataFolder, TEXT_LANGUAGES } from '../fixtures/ownData.ts'
import { runTool } from '../fixtures/runTool.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A copy of `data/` with places of some files changed. */
function dataWith(changes: readonly (readonly [file: string, path: string, value: unknown])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  made.push(folder)
  cpSync(dataFolder, folder, { recursive: true })
  for (const [file, path, value] of changes) {
    const json = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    writeFileSync(join(folder, file), JSON.stringify(changed(json, path, value)))
  }
  return folder
}

const PERMITS = 'models.permits-and-regulation'
const EMPTY_ONE = 'categories.empty-one'

describe('check-catalogue, as a command', () => {
  test('finds no errors in the real data, and exits 0', async () => {
    const { exitCode, output, errors } = await runTool('check-catalogue')
    expect([exitCode, errors]).toEqual([0, ''])
    expect(output).toMatch(/^35 models in 8 categories: no errors/m)
    expect(output).not.toMatch(/^error/m)
  })

  test('lists every fault of every file, and exits 1', async () => {
    const folder = dataWith([
      ['catalogue.json', 'models[12].resources', 4],
      ['catalogue.json', 'models[0].score', 3.9],
    ])
    const { exitCode, output, errors } = await runTool('check-catalogue', folder)
    expect([exitCode, errors]).toEqual([1, ''])
    expect(output.trimEnd().split('\n')).toEqual([
      'error    catalogue.json: models[0].score: is not a known field here [known-field] → check the spelling of the field, or take it out',
      'error    catalogue.json: models[12].resources: expected 1, 2 or 3, got 4 [one-of] → use one of the values named',
      '2 errors, 0 warnings',
    ])
  })

  test.each([
    ['two directories', ['data', 'data']],
    ['an option', ['--strict']],
  ] as const)('takes no %s, and exits 2', async (_, args) => {
    const { exitCode, output, errors } = await runTool('check-catalogue', ...args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('check-catalogue', () => {
  const lines = (folder: string) => {
    const { exitCode, output = '' } = checkCatalogue([folder])
    return { exitCode, lines: output.split('\n') }
  }

  test('finds faults in words of several languages at once', () => {
    const folder = dataWith([
      ['texts/fi.json', `${PERMITS}.why`, GONE],
      ['texts/sv.json', `${PERMITS}.name`, GONE],
      ['texts/en.json', 'goals.A.short', ' '],
    ])
    const found = lines(folder)
    expect(found.exitCode).toBe(1)
    expect(
      found.lines.filter(line => line.startsWith('error')).map(line => line.split(' is missing')[0]),
    ).toEqual([
      `error    texts/fi.json: ${PERMITS}.why:`,
      expect.stringMatching(/^error {4}texts\/en\.json: goals\.A\.short: expected some text, got " "/),
      `error    texts/sv.json: ${PERMITS}.name:`,
    ])
    expect(found.lines.at(-1)).toMatch(/^3 errors, /)
  })

  test('exits 0 with warnings alone, and lists them', () => {
    const folder = dataWith([
      ['texts/sv.json', `${PERMITS}.why`, GONE],
      ['catalogue.json', 'categories[8]', { id: 'empty-one' }],
      ...TEXT_LANGUAGES.map(language => [`texts/${language}.json`, EMPTY_ONE, `Empty, ${language}`] as const),
    ])
    expect(lines(folder)).toEqual({
      exitCode: 0,
      lines: [
        'warning  catalogue.json: categories[8]: no model is in category empty-one [used-category] → put a model in it, or take the category out',
        'warning  catalogue.json: models[12].examples[0].url: http://www.hankintakeino.fi/mika-on-keino is not https [secure-address] → open the address with https:// and use that if it works',
        `warning  texts/sv.json: ${PERMITS}.why: is missing [every-text] → write it in this file`,
        '35 models in 9 categories: no errors, 3 warnings',
      ],
    })
  })

  test('says which file is missing, and which is not JSON', () => {
    const folder = dataWith([])
    rmSync(join(folder, 'texts/en.json'))
    writeFileSync(join(folder, 'texts/sv.json'), '{')
    const found = lines(folder)
    expect(found.exitCode).toBe(1)
    expect(found.lines[0]).toMatch(
      /^error {4}texts\/en\.json: the file is missing or unreadable \[file-present\]/,
    )
    expect(found.lines[1]).toMatch(/^error {4}texts\/sv\.json: is not JSON: .*\[json\]/)
  })

  test('misses every file of a directory that is not there', () => {
    const found = lines(join(dataFolder, 'nowhere'))
    expect(found.exitCode).toBe(1)
    expect(found.lines.filter(line => line.includes('[file-present]'))).toHaveLength(
      1 + TEXT_LANGUAGES.length,
    )
  })

  test('takes another catalogue, with goals and categories of its own', () => {
    const folder = dataWith([
      ['catalogue.json', '', foreignFacts()],
      ...TEXT_LANGUAGES.map(language => [`texts/${language}.json`, '', foreignTexts()] as const),
    ])
    expect(lines(folder)).toEqual({
      exitCode: 0,
      lines: ['9 models in 3 categories: no errors, 0 warnings'],
    })
  })
})
