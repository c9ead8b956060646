import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/plan/Table.ts'
import { writeXlsx } from '../../src/plan/writeXlsx.ts'
import { readXlsx } from '../fixtures/readXlsx.ts'

const columns = [
  { label: 'Nro', width: 6 },
  { label: 'Sisältö', width: 40 },
]
const make = (rows: readonly (readonly Cell[])[], title = 'Suunnitelma') =>
  writeXlsx({ title, columns, rows })
const readBack = async (cell: Cell) => readXlsx(await make([[1, cell]])).rows[1]?.[1]

describe('the table as an Excel workbook', () => {
  test('holds the header and every cell: texts as texts, numbers as numbers, empty where nothing is known', async () => {
    const { rows, name } = readXlsx(
      await make([
        [1, 'Elinkeinopäällikkö'],
        [2, undefined],
        [12000, 0],
      ]),
    )
    expect(name).toBe('Suunnitelma')
    expect(rows).toEqual([['Nro', 'Sisältö'], [1, 'Elinkeinopäällikkö'], [2], [12000, 0]])
  })

  test.each([
    '=1+1',
    '@SUM(A1)',
    '-5',
    '00123',
    '1/2',
    'Ää Öö Åå ŋ ≥ 🌍',
    '<b>&amp;</b> "x"',
    'rivi 1\nrivi 2',
  ])('keeps %j as the text it is, never a formula or a number', async cell => {
    expect(await readBack(cell)).toBe(cell)
    const { parts } = readXlsx(await make([[1, cell]]))
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
  })

  test.each(Object.getOwnPropertyNames(Object.prototype))('is not broken by the word %s', async word => {
    expect(String(await readBack(word)).trim()).toBe(word)
  })

  test('leaves out what XML cannot hold, and no letter beside it', async () => {
    expect(await readBack('a\u0000b\uD800c')).toBe('abc')
    expect(await readBack('a\r\nb\rc')).toBe('a\nb\nc')
  })

  test('cuts a text longer than a cell may be', async () => {
    expect(await readBack('ä'.repeat(40_000))).toBe('ä'.repeat(32_767))
  })

  test('has a bold, frozen header, wrapped texts and the columns’ widths', async () => {
    const { parts, widths } = readXlsx(await make([[1, 'x']]))
    const sheet = parts['xl/worksheets/sheet1.xml']
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(parts['xl/styles.xml']).toMatch(/<b\/>/)
    expect(parts['xl/styles.xml']).toMatch(/wrapText="1"/)
    expect(widths.map(Math.floor)).toEqual([6, 40])
  })

  test('is named as a sheet can be named', async () => {
    expect(readXlsx(await make([], "[a]: b/c? 'd' ja vielä pitkä nimi perään")).name).toHaveLength(31)
    expect(readXlsx(await make([], 'a/b')).name).toBe('a b')
  })

  test('is the same bytes for the same table, small or large', async () => {
    const large = Array.from({ length: 300 }, (_, i): Cell[] => [i, `${i} ${'sana '.repeat(300)}`])
    for (const rows of [[[1, 'x']], large]) expect(await make(rows)).toEqual(await make(rows))
    expect(readXlsx(await make(large)).rows).toHaveLength(301)
  })
})
