import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBreaches } from '../scripts/architecture/findBreaches.mjs'
import { readImports } from '../scripts/architecture/sourceText.mjs'
import { projectFolder } from '../scripts/projectFolder.mjs'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')

function readSources(): Record<string, string> {
  const entries = readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(join(projectFolder, 'src/').length))
  return Object.fromEntries(files.map(file => [file.replaceAll('\\', '/'), read(`src/${file}`)]))
}

describe('the rooms of src', () => {
  test('keep every rule', () => {
    const sources = readSources()
    expect(Object.keys(sources)).not.toHaveLength(0)
    expect(findBreaches(sources)).toEqual([])
  })
})

describe('the checker', () => {
  const allowed: readonly [file: string, source: string][] = [
    ['scoring/rankModels.ts', "import type { Goal } from '../catalogue/Goal.ts'"],
    ['scoring/rankModels.ts', "import { scoreModel } from './scoreModel.ts'"],
    ['report/layout.ts', "import * as v from 'valibot'"],
    ['report/writer/writePdf.ts', 'const now = new Date()'],
    ['views/plan/ExportButton.tsx', "const load = () => import('../../report/writer/writePdf.ts')"],
    ['plan/quarter.ts', 'export const year = (at: string) => new Date(at).getUTCFullYear()'],
    ['plan/quarter.ts', '// never Date.now()\nexport const text = "export { Math.random() }"'],
    ['App.tsx', "import './styles/base.css'\nimport { ResultsPage } from './views/results/ResultsPage.tsx'"],
  ]

  test.each(allowed)('allows in %s: %s', (file, source) => {
    expect(findBreaches({ [file]: source })).toEqual([])
  })

  const forbidden: readonly [file: string, source: string, breach: RegExp][] = [
    ['catalogue/Goal.ts', "import { plan } from '../plan/plan.ts'", /catalogue may not import from plan/],
    ['assessment/a.ts', "import type { Rank } from '../scoring/Rank.ts'", /may not import from scoring/],
    ['report/blocks.ts', "import type { fi } from '../i18n/fi.ts'", /report may not import from i18n/],
    ['scoring/a.ts', "const late = () => import('../state/store.ts')", /may not import from state/],
    ['scoring/a.ts', "const all = import.meta.glob('../views/*.tsx')", /may not import from views/],
    ['i18n/fi.ts', "import { store } from '../state/store.ts'", /i18n may not import from state/],
    ['state/a.ts', "import { layout } from '../report/layout.ts'", /state may not import from report/],
    ['tool/main.ts', "import '../views/App.tsx'", /tool may not import from views/],
    ['views/a.tsx', "import { run } from '../tool/run.ts'", /views may not import from tool/],
    ['views/a.tsx', "import { App } from '../App.tsx'", /may not import from the top of src/],
    ['styles/a.ts', "import { Goal } from '../catalogue/Goal.ts'", /styles may not import/],
    ['plan/a.ts', "import { build } from '../../scripts/build.mjs'", /outside src/],
    ['plan/a.ts', 'export const at = () => Date.now()', /uses Date.now/],
    ['plan/a.ts', 'export const at = new Date( )', /uses new Date/],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code under check
    ['plan/a.ts', 'export const at = `${Math.random()}`', /uses Math.random/],
    ['plan/a.ts', "export { total } from './total.ts'", /an export away from what it exports/],
    ['plan/a.ts', "export type { Total } from './total.ts'", /an export away from what it exports/],
    ['plan/a.ts', "export * from './total.ts'", /an export away from what it exports/],
    ['plan/a.ts', "export type * from './total.ts'", /an export away from what it exports/],
    ['plan/a.ts', "import { total } from './total.ts'\nexport { total }", /an export away from what it/],
    ['charts/Bar.tsx', '', /charts has no place among the rooms/],
    ['plan/index.ts', '', /"index" names no noun/],
    ['plan/dateUtils.ts', '', /"dateUtils" names no noun/],
    ['views/common/Button.tsx', '', /"common" names no noun/],
    ['plan/types.ts', '', /"types" names no noun/],
  ]

  test.each(forbidden)('refuses in %s: %s', (file, source, breach) => {
    const breaches = findBreaches({ [file]: source })
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toMatch(breach)
  })

  test('refuses a file over 250 lines, but not the words of a language', () => {
    const breaches = (file: string, lines: number) => findBreaches({ [file]: 'line\n'.repeat(lines) })
    expect(breaches('plan/a.ts', 250)).toEqual([])
    expect(breaches('plan/a.ts', 251)).toEqual(['plan/a.ts: 251 lines, more than 250'])
    expect(breaches('i18n/fi.ts', 900)).toEqual([])
  })

  test('reads every form of import, and none in a comment', () => {
    const source = [
      "import { a,\n  b } from './one.ts'",
      "import type { C } from './two.ts'",
      "import './three.css'",
      "export * from './four.ts'",
      "const five = () => import('./five.ts')",
      "// import { six } from './six.ts'",
      "/* import './seven.ts' */",
    ].join('\n')
    expect(readImports(source).toSorted()).toEqual([
      './five.ts',
      './four.ts',
      './one.ts',
      './three.css',
      './two.ts',
    ])
  })
})

/** Each example is a file of its own in a project that has nothing but our biome.json. */
const linted: readonly [file: string, source: string, rule?: string][] = [
  ['catalogue/a.ts', "import { memo } from 'react'", 'noRestrictedImports'],
  ['assessment/a.ts', "import { create } from 'zustand/vanilla'", 'noRestrictedImports'],
  ['scoring/a.ts', "import type { ReactNode } from 'react'", 'noRestrictedImports'],
  ['plan/a.ts', "import { registerSW } from 'virtual:pwa-register'", 'noRestrictedImports'],
  ['report/a.ts', "import i18next from 'i18next'", 'noRestrictedImports'],
  ['state/a.ts', "import { createStore } from 'zustand/vanilla'"],
  ['report/layout.ts', "import { jsPDF } from 'jspdf'", 'noRestrictedImports'],
  ['views/a.ts', "await import('jspdf')", 'noRestrictedImports'],
  ['report/writer/a.ts', "import { jsPDF } from 'jspdf'\nexport const pages = [jsPDF, window]"],
  ['catalogue/b.ts', "import { readFileSync } from 'node:fs'", 'noNodejsModules'],
  ['views/b.ts', "import { join } from 'node:path'", 'noNodejsModules'],
  ['tool/a.ts', "import { readFileSync } from 'node:fs'"],
  ['catalogue/c.ts', 'localStorage.clear()', 'noRestrictedGlobals'],
  ['assessment/c.ts', 'globalThis.localStorage.clear()', 'noRestrictedGlobals'],
  ['scoring/c.ts', 'export const at = performance.now()', 'noRestrictedGlobals'],
  ['plan/c.ts', 'export const id = crypto.randomUUID()', 'noRestrictedGlobals'],
  ['report/c.ts', 'export const width = window.innerWidth', 'noRestrictedGlobals'],
  ['report/d.ts', 'export const first = (document: Report) => document.blocks[0]'],
  ['plan/d.ts', 'export const size = range.window // never window'],
  ['plan/e.ts', 'export default 1', 'noDefaultExport'],
  ['plan/f.ts', 'const a = 1\nexport { a as default }', 'noDefaultExport'],
  ['plan/one.ts', "import { two } from './two.ts'\nexport const one = () => two", 'noImportCycles'],
  ['plan/two.ts', "import { one } from './one.ts'\nexport const two = () => one", 'noImportCycles'],
]

const looked = /noRestrictedImports|noRestrictedGlobals|noNodejsModules|noDefaultExport|noImportCycles/

describe('biome.json', () => {
  const found = lintExamples()

  test.each(linted)('judges in %s: %s', (file, _, rule) => {
    expect(found.filter(({ at }) => at.endsWith(`/src/${file}`)).map(({ rule }) => rule)).toEqual(
      rule ? [rule] : [],
    )
  })
})

function lintExamples(): readonly { readonly at: string; readonly rule: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  const config = JSON.parse(read('biome.json'))
  delete config.vcs
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config))
  for (const [file, source] of linted) {
    mkdirSync(dirname(join(folder, 'src', file)), { recursive: true })
    writeFileSync(join(folder, 'src', file), `${source}\n`)
  }
  const biome = join(projectFolder, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  rmSync(folder, { recursive: true })
  return [...stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+)/g)]
    .map(([, rule = '', at = '']) => ({ rule, at: at.replaceAll('\\', '/') }))
    .filter(({ rule }) => looked.test(rule))
}

describe('the repository', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
  const files = listed.split('\n').filter(file => file !== '' && existsSync(join(projectFolder, file)))
  const hosts = [
    ['registry', 'npmjs'],
    ['registry', 'yarnpkg'],
    ['npm', 'pkg'],
    ['repo1', 'maven'],
    ['repo', 'maven'],
    ['deb', 'debian'],
    ['pypi', 'org'],
    ['crates', 'io'],
    ['proxy', 'golang'],
  ].map(parts => parts.join('.'))

  test('names no package registry', () => {
    expect(files).not.toHaveLength(0)
    expect(files.filter(file => hosts.some(host => read(file).includes(host)))).toEqual([])
    expect(read('.npmrc')).not.toMatch(/registry\s*=/)
  })

  test('has a lock file without download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]+\.tgz/)
  })
})
