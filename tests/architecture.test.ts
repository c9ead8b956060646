import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

  test('of views name no language in their markup: it comes with the words', () => {
    const naming = Object.entries(readSources()).filter(
      ([file, source]) => file.startsWith('views/') && /\blang="/.test(source),
    )
    expect(naming.map(([file]) => file)).toEqual([])
  })
})

describe('the checker', () => {
  const allowed: readonly [file: string, source: string][] = [
    ['scoring/rankModels.ts', "import type { Goal } from '../catalogue/Goal.ts'"],
    ['scoring/rankModels.ts', "import { scoreModel } from './scoreModel.ts'"],
    ['report/layout.ts', "import * as v from 'valibot'"],
    ['report/writer/writePdf.ts', "import { jsPDF } from 'jspdf'\nconst now = new Date()"],
    ['report/writePlan.ts', 'export const first = (document: Report) => document.blocks[0]'],
    ['views/plan/ExportButton.tsx', "const load = () => import('../../report/writer/writePdf.ts')"],
    ['state/createAppStore.ts', "import { createStore } from 'zustand/vanilla'"],
    ['plan/quarter.ts', 'export const year = (at: string) => new Date(at).getUTCFullYear()'],
    ['plan/quarter.ts', '// never window, never Date.now()\nexport const text = "window Math.random()"'],
    ['plan/planWindow.ts', 'export const first = (window: PlanWindow) => window.first'],
    ['plan/planWindow.ts', 'export const size = range.window'],
    ['tool/main.ts', "import { readFileSync } from 'node:fs'"],
    ['App.tsx', "import './styles/base.css'\nimport { ResultsPage } from './views/results/ResultsPage.tsx'"],
  ]

  test.each(allowed)('allows in %s: %s', (file, source) => {
    expect(findBreaches({ [file]: source })).toEqual([])
  })

  const forbidden: readonly [file: string, source: string, breach: RegExp][] = [
    ['catalogue/Goal.ts', "import { plan } from '../plan/plan.ts'", /catalogue may not import from plan/],
    ['assessment/a.ts', "import type { Rank } from '../scoring/Rank.ts'", /may not import from scoring/],
    ['report/blocks.ts', "export { fi } from '../i18n/fi.ts'", /report may not import from i18n/],
    ['scoring/a.ts', "const late = () => import('../state/store.ts')", /may not import from state/],
    ['scoring/a.ts', "const all = import.meta.glob('../views/*.tsx')", /may not import from views/],
    ['i18n/fi.ts', "import { store } from '../state/store.ts'", /i18n may not import from state/],
    ['state/a.ts', "import { layout } from '../report/layout.ts'", /state may not import from report/],
    ['tool/main.ts', "import '../views/App.tsx'", /tool may not import from views/],
    ['views/a.tsx', "import { run } from '../tool/run.ts'", /views may not import from tool/],
    ['views/a.tsx', "import { App } from '../App.tsx'", /may not import from the top of src/],
    ['styles/a.ts', "import { Goal } from '../catalogue/Goal.ts'", /styles may not import/],
    ['plan/a.ts', "import { build } from '../../scripts/build.mjs'", /outside src/],
    ['plan/a.ts', "import { memo } from 'react'", /a pure room imports react/],
    ['plan/a.ts', "import { create } from 'zustand/vanilla'", /a pure room imports zustand/],
    ['report/layout.ts', "import { jsPDF } from 'jspdf'", /only report\/writer may import jspdf/],
    ['views/a.tsx', "await import('jspdf')", /only report\/writer may import jspdf/],
    ['catalogue/read.ts', "import { readFileSync } from 'node:fs'", /only the tool may import node:fs/],
    ['plan/a.ts', 'export const at = () => Date.now()', /uses Date.now/],
    ['plan/a.ts', 'export const at = new Date( )', /uses new Date/],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code under check
    ['plan/a.ts', 'export const at = `${Math.random()}`', /uses Math.random/],
    ['plan/a.ts', 'localStorage.clear()', /uses localStorage/],
    ['report/a.ts', 'export const width = window.innerWidth', /uses window/],
    ['report/a.ts', "document.createElement('a')", /uses document/],
    ['charts/Bar.tsx', '', /charts has no place among the rooms/],
    ['plan/index.ts', '', /"index" names no noun/],
    ['plan/dateUtils.ts', '', /"dateUtils" names no noun/],
    ['views/common/Button.tsx', '', /"common" names no noun/],
    ['plan/types.ts', '', /"types" names no noun/],
    ['plan/a.ts', 'export default 1', /default export/],
    ['plan/a.ts', 'const a = 1\nexport { a as default }', /default export/],
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
