import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../scripts/projectFolder.mjs'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')
const { scripts } = JSON.parse(read('package.json'))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectFolder,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file !== '' && existsSync(join(projectFolder, file)))
const folders = new Set(files.flatMap(file => parents(file)))
const documents = files.filter(file => /^(?:[^/]+|docs\/.+)\.md$/.test(file))

function parents(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...parents(folder)]
}

const NAMED_BY_BOTH = /npm (?:run )?(?:--silent )?(tool|bench) (?:-- )?([a-z][a-z-]*)/g
const holders: Readonly<Record<string, string>> = { tool: 'src/tool/runCommand.ts', bench: 'bench/main.ts' }

/** What is wrong with the commands of a document, as sentences. */
function strangeCommands(text: string): readonly string[] {
  const all = (form: RegExp) =>
    [...text.matchAll(form)].map(([whole, first = '', second = '']) => ({ whole, first, second }))
  return [
    ...all(/npm run (?:--silent )?([\w-]+)/g).filter(({ first }) => !Object.hasOwn(scripts, first)),
    ...all(/npm (start|test)\b/g).filter(({ first }) => !Object.hasOwn(scripts, first)),
    ...all(NAMED_BY_BOTH).filter(
      ({ first, second }) => !new RegExp(`^  '?${second}'?[:,]`, 'm').test(read(holders[first] ?? '')),
    ),
    ...all(/npx ([\w-]+)/g).filter(
      ({ first }) => !existsSync(join(projectFolder, 'node_modules/.bin', first)),
    ),
    ...all(/npm ci --prefix ([\w/]+)/g).filter(({ first }) => !files.includes(`${first}/package-lock.json`)),
  ].map(({ whole }) => whole)
}

const ENDING = /\.(?:tsx?|mjs|json|md|css|png|svg|ttf|woff2)$/
const PATH = /^[\w.<>*-]+(?:\/[\w.<>*-]*)*$/

/** Paths from the project's folder, or from `src`; a name alone is a file somewhere; `<…>` and `*` stand for any name. */
function strangePaths(text: string): readonly string[] {
  const tops = new Set(
    [...folders, ...readdirSync(join(projectFolder, 'src'))].map(folder => folder.split('/')[0]),
  )
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter(span => {
    const isPath =
      ENDING.test(span) || /\w\/$/.test(span) || (span.includes('/') && tops.has(span.split('/')[0]))
    return isPath && PATH.test(span) && !isThere(span)
  })
}

function isThere(path: string): boolean {
  const bare = path.replace(/\/$/, '')
  if (read('.gitignore').split('\n').includes(`${bare}/`)) return true
  const form = new RegExp(`^${bare.replaceAll('.', '\\.').replace(/<[^>]*>|\*/g, '[^/]+')}$`)
  const matches = (candidate: string) => form.test(candidate)
  return [...files, ...folders].some(
    each =>
      matches(each) ||
      matches(each.replace(/^src\//, '')) ||
      (!bare.includes('/') && matches(basename(each))),
  )
}

function strangeLinks(document: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\((?!<?https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  )
  return targets.filter(target => !existsSync(join(projectFolder, dirname(document), target)))
}

test.each(documents)('every command, path and link that %s names is there', document => {
  const text = read(document)
  expect({
    commands: strangeCommands(text),
    paths: strangePaths(text),
    links: strangeLinks(document, text),
  }).toEqual({ commands: [], paths: [], links: [] })
})

test('ARCHITECTURE draws every room of src, and no other', () => {
  const drawn = [...read('ARCHITECTURE.md').matchAll(/^ {2}(\w+)\/ /gm)].map(([, room]) => room)
  const rooms = readdirSync(join(projectFolder, 'src'), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? [entry.name] : [],
  )
  expect(drawn.toSorted()).toEqual(rooms.toSorted())
})

describe('the checks of documents', () => {
  test.each([
    'npm run nothing',
    'npm run --silent tool -- nothing',
    'npm run bench -- nothing',
    'npx nothing',
    'npm ci --prefix nowhere',
  ])('miss %s', command =>
    expect(strangeCommands(`Run \`${command}\` first.`).join()).toContain(command.split(' -- ')[0]),
  )

  test.each([
    'src/plan/nothing.ts',
    'nothing.ts',
    'plan/nothing.ts',
    'data/nothing/',
    'docs/nothing',
    'data/<language>.ts',
  ])('miss %s', path => expect(strangePaths(`See \`${path}\`.`)).toEqual([path]))

  test.each(['npm run --silent tool -- rpm FILE', 'PORT=8080 npm start', 'npx tsc -p .'])(
    'find %s',
    command => expect(strangeCommands(`Run \`${command}\` first.`)).toEqual([]),
  )

  test.each([
    'dist/',
    '.ci/run',
    'data/texts/<language>.json',
    'plan/Plan.ts',
    'Plan.ts',
    'k/m',
    'source.published',
  ])('find %s, or see that it is no path', path => expect(strangePaths(`See \`${path}\`.`)).toEqual([]))

  test('miss a link to nothing', () => {
    expect(strangeLinks('docs/method.md', '[a](performance.md) [b](nothing.md) [c](https://a.b/c)')).toEqual([
      'nothing.md',
    ])
  })
})
