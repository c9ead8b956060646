import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/plan/readCsv.ts'
import { writeCsv } from '../../src/plan/writeCsv.ts'
import { readCsv as readStrictly } from '../fixtures/readCsv.ts'

describe('a CSV file', () => {
  test.each([
    [
      'semicolons',
      'a;b,c\r\n1;2\r\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n"1,5",2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb;c\td\n1\t2\t3',
      [
        ['a', 'b;c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a byte order mark and old line ends',
      '\uFEFFa;b\r1;2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes, separators and line ends in a cell', 'a;"b ""c"";\r\nd"\r\n', [['a', 'b "c";\r\nd']]],
    [
      'quoted separators in its header',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'a quote inside a cell',
      'a;b"c\n"d"e;f',
      [
        ['a', 'b"c'],
        ['de', 'f'],
      ],
    ],
    ['a quote that is never closed', 'a;"b\nc', [['a', 'b\nc']]],
    ['empty cells and rows', ';\n\n;x;', [['', ''], [''], ['', 'x', '']]],
    ['nothing', '', []],
  ])('with %s gives its cells', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  test('of this app is read as a strict reader does, and as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '"', '\n', '\t'), maxLength: 8 })
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }))
    fc.assert(
      fc.property(tables, rows => {
        const columns = (rows[0] ?? []).map((_, i) => ({ label: `Sarake ${i + 1}`, width: 9 }))
        const csv = writeCsv({ title: '', columns, rows })
        expect(readCsv(csv)).toEqual(readStrictly(csv))
      }),
      { numRuns: 500 },
    )
  })

  test('of a megabyte in one cell is read', () => {
    const long = 'ä"'.repeat(500_000)
    expect(readCsv(`a;"${long.replaceAll('"', '""')}"`)).toEqual([['a', long]])
  })
})
