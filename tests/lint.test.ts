import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../scripts/projectFolder.mjs'

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
  const config = JSON.parse(readFileSync(join(projectFolder, 'biome.json'), 'utf8'))
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
