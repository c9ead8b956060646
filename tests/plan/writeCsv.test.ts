import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/plan/Table.ts'
import { writeCsv } from '../../src/plan/writeCsv.ts'
import { readCsv } from '../fixtures/readCsv.ts'

const columns = [
  { label: 'Nro', width: 6 },
  { label: 'Sisältö', width: 20 },
]
const csvOf = (...rows: readonly (readonly Cell[])[]) => writeCsv({ title: 'Suunnitelma', columns, rows })
/** What a spreadsheet has in the second cell of the second row. */
const readBack = (cell: Cell) => readCsv(csvOf([1, cell]))[1]?.[1]

describe('the table as CSV', () => {
  test('is what Finnish Excel opens: byte order mark, semicolons, CRLF after every row', () => {
    expect(csvOf([1, 'yksi'], [2, undefined])).toBe('\uFEFFNro;Sisältö\r\n1;yksi\r\n2;\r\n')
    const bytes = new TextEncoder().encode(csvOf([1, 'Ää Öö Åå ŋ ≥ CO₂ 🌍']))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain('1;Ää Öö Åå ŋ ≥ CO₂ 🌍\r\n')
  })

  test('writes numbers without thousands separators and with a decimal comma, minus signs as they are', () => {
    expect(csvOf([12000, 0.5], [-3, 0])).toContain('\r\n12000;0,5\r\n-3;0\r\n')
  })

  test.each([
    ['a;b', '"a;b"'],
    ['sanoi "hei"', '"sanoi ""hei"""'],
    ['"', '""""'],
    ['rivi 1\r\nrivi 2\rrivi 3\nrivi 4', '"rivi 1\nrivi 2\nrivi 3\nrivi 4"'],
    [' väli edessä', '" väli edessä"'],
    ['pilkku, piste.', 'pilkku, piste.'],
    ['', ''],
  ])('quotes %j only where it must', (cell, wanted) => {
    expect(csvOf([1, cell])).toBe(`\uFEFFNro;Sisältö\r\n1;${wanted}\r\n`)
  })

  test.each([
    '=1+1',
    '+358 40',
    '-5 %',
    '@SUM(A1)',
    '\tx',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("a";"b")',
  ])('lets no spreadsheet take %j for a formula', cell => {
    expect(readBack(cell)).toBe(`'${cell}`)
  })

  test('defuses every line of a cell, also after a carriage return or an empty line', () => {
    expect(readBack('\r=1')).toBe("\n'=1")
    expect(readBack('\n\n@x')).toBe("\n\n'@x")
    expect(readBack('Askeleet:\r\n- kutsu\r\n=2+2\u2028+3')).toBe("Askeleet:\n'- kutsu\n'=2+2\n'+3")
  })

  test('leaves alone what is no formula', () => {
    for (const cell of ['5-6 yritystä', 'a=b', "'lainaus", '– ajatusviiva', '1. askel', 'x@y'])
      expect(readBack(cell)).toBe(cell)
  })

  test('leaves out what no cell can hold: control characters and half characters', () => {
    expect(readBack('a\u0000b\u0007c\uD800d\u007F')).toBe('abcd')
    expect(readBack('\u0000=1')).toBe("'=1")
  })

  test('defuses the header as well', () => {
    const table = { title: 't', columns: [{ label: '=cmd', width: 5 }], rows: [] }
    expect(writeCsv(table)).toBe("\uFEFF'=cmd\r\n")
  })
})
