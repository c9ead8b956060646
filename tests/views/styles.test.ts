import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(process.cwd(), 'src')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.css'))
  .map(file => ({ file, rules: readFileSync(join(folder, file), 'utf8') }))

const breaches = (pattern: RegExp) =>
  sheets.flatMap(({ file, rules }) => [...rules.matchAll(pattern)].map(([found]) => `${file}: ${found}`))

test('a text has one of the sizes that are named, a share of its neighbour’s, or points on paper', () => {
  expect(sheets.length).toBeGreaterThan(50)
  expect(breaches(/font-size:(?! (?:var\(--text-[\w-]+\)|[\d.]+(?:em|pt));)[^;]*/g)).toEqual([])
})

test('no rule wins by naming a class twice', () => {
  expect(breaches(/(\.[\w-]+)\1(?![\w-])/g)).toEqual([])
})
