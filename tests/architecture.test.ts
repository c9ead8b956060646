import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDeadExports, findMisnamed } from '../scripts/architecture/exportNames.mjs'
import { findBreaches } from '../scripts/architecture/findBreaches.mjs'
import { readImports } from '../scripts/architecture/sourceText.mjs'
import { projectFolder } from '../scripts/projectFolder.mjs'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')

const projectFiles = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectFolder,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file !== '' && existsSync(join(projectFolder, file)))

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

/** Everything that may import from src, by path from the project's folder. */
function readImporters(): Record<string, string> {
  const folders = ['src', 'tests', 'scripts', 'bench']
  const files = projectFiles.filter(
    file => folders.some(folder => file.startsWith(`${folder}/`)) && /\.(tsx?|mjs)$/.test(file),
  )
  return Object.fromEntries(files.map(file => [file, read(file)]))
}

/** Exports that broke these rules before there were any: to be taken out, never added to. */
const MISNAMED: readonly string[] = [
  'RobustMessage',
  'iconBoxes',
  'addTextCodes',
  'addLinks',
  'addStructure',
  'BlockViews',
]
const DEAD: readonly string[] = [
  'sayHalf',
  'Checksums',
  'ReportPhrases',
  'HasGlyph',
  'CleanText',
  'Measure',
  'Segment',
  'FontFace',
  'Field',
  'LinkPlace',
  'FontNames',
  'numberText',
  'SharedPages',
  'StructureEntries',
  'SectionIds',
  'LoadedPlan',
  'Choice',
  'ResourceSteps',
  'goTo',
  'ModelNumbers',
]

const isNew = (known: readonly string[]) => (breach: string) =>
  !known.some(name => breach.endsWith(` ${name}`))

describe('what src exports', () => {
  test('gives a file of one main export its name', () => {
    const found = Object.entries(readSources()).flatMap(([file, source]) => findMisnamed(file, source))
    expect(found.filter(isNew(MISNAMED))).toEqual([])
  })

  test('is imported somewhere', () => {
    expect(findDeadExports(readImporters()).filter(isNew(DEAD))).toEqual([])
  })

  test.each([
    ['plan/total.ts', 'export const sum = 1'],
    ['plan/total.ts', 'export type Sum = number'],
    ['plan/total.ts', 'export interface Total2 {}\nexport async function sum() {}'],
  ])('is told as misnamed in %s: %s', (file, source) => {
    expect(findMisnamed(file, source)).toHaveLength(1)
  })

  test.each([
    ['plan/total.ts', 'export const total = 1'],
    ['plan/Total.tsx', 'export type Total = number\nexport const total = 1'],
    ['plan/mostSlots.ts', 'export const MOST_SLOTS = 99'],
    ['plan/sums.ts', 'export const sumOf = 1\nexport const sumsBy = 2'],
    ['i18n/fi.ts', 'export const finnish = {}'],
    ['main.tsx', "import './App.tsx'"],
  ])('is not told as misnamed in %s: %s', (file, source) => {
    expect(findMisnamed(file, source)).toEqual([])
  })

  test('is told as dead when no form of import takes it', () => {
    const sources = {
      'src/plan/a.ts':
        'export const one = 1\nexport const two = 2\nexport type A = 1\nexport const three = one',
      'src/plan/late.ts': 'export const late = 1',
      'src/plan/all.ts': 'export const all = 1',
      'tests/a.test.ts':
        "import { one,\n type two as second } from '../src/plan/a.ts'\nimport * as all from '../src/plan/all.ts'",
      'src/App.tsx': "const later = () => import('./plan/late.ts')",
    }
    expect(findDeadExports(sources)).toEqual(['src/plan/a.ts: nothing imports three'])
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
    ['views/plan/PlanPlace.tsx', "import { Mark } from '../signs/Mark.tsx'\nimport './PlanPlace.module.css'"],
    ['views/forms/Field.tsx', "import { useSpeech } from '../services/SpeechProvider.tsx'"],
    ['views/shell/Header.tsx', "import { exportPlan } from '../../files/exportPlan.ts'"],
    ['views/Places.tsx', "const Plan = () => import('./plan/PlanPlace.tsx')"],
    [
      'App.tsx',
      "import { Header } from './views/shell/Header.tsx'\nimport { Places } from './views/Places.tsx'",
    ],
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
    [
      'views/plan/a.tsx',
      "import { Row } from '../results/Row.tsx'",
      /views\/plan may not import from views\/results/,
    ],
    [
      'views/plan/a.tsx',
      "import type { Row } from '../results/deep/Row.ts'",
      /not import from views\/results/,
    ],
    [
      'views/plan/deep/a.tsx',
      "import { Row } from '../../document/Row.tsx'",
      /not import from views\/document/,
    ],
    [
      'views/plan/a.tsx',
      "import { Places } from '../Places.tsx'",
      /views\/plan may not import from views \(/,
    ],
    [
      'views/signs/a.tsx',
      "import { Row } from '../plan/Row.tsx'",
      /views\/signs may not import from views\/plan/,
    ],
    ['views/services/a.ts', "import { Mark } from '../signs/Mark.tsx'", /not import from views\/signs/],
    ['views/signs/a.tsx', "import { Field } from '../forms/Field.tsx'", /not import from views\/forms/],
    ['views/forms/a.tsx', "import { Header } from '../shell/Header.tsx'", /not import from views\/shell/],
    ['views/lists/a.ts', "import { Shell } from '../shell/Shell.tsx'", /not import from views\/shell/],
    ['files/a.ts', "import { Field } from '../views/forms/Field.tsx'", /not import from views\/forms/],
    ['views/shared/a.tsx', '', /the folder views\/shared has no place among the rooms/],
    ['views/plan/common/Button.tsx', '', /"common" names no noun/],
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

describe('the repository', () => {
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
    expect(projectFiles).not.toHaveLength(0)
    expect(projectFiles.filter(file => hosts.some(host => read(file).includes(host)))).toEqual([])
    expect(read('.npmrc')).not.toMatch(/registry\s*=/)
  })

  test('has a lock file without download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]+\.tgz/)
  })
})
