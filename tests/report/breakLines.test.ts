import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, type Text } from '../../src/report/Block.ts'
import { breakLines } from '../../src/report/layout/breakLines.ts'
import { cutWord } from '../../src/report/layout/cutWord.ts'
import type { Pen } from '../../src/report/layout/Pen.ts'
import { TYPE } from '../../src/report/layout/type.ts'

/** Every character is one point wide, so that widths are counts. */
const pen: Pen = { measure: text => text.length, clean: text => text }

function broken(text: Text | string, width: number): string[] {
  const runs = typeof text === 'string' ? plain(text) : text
  return breakLines(runs, TYPE.body, width, pen).map(line => line.segments.map(({ text }) => text).join(''))
}

describe('lines break', () => {
  const cases: readonly [what: string, text: string, width: number, lines: readonly string[]][] = [
    ['at spaces', 'yksi kaksi', 6, ['yksi', 'kaksi']],
    ['after a hyphen inside a word', 'Keski-Uudenmaan', 10, ['Keski-', 'Uudenmaan']],
    ['after a dash inside a word', 'tammi–maaliskuu', 12, ['tammi–', 'maaliskuu']],
    ['after a slash inside a word', 'diplomin/kirjan', 10, ['diplomin/', 'kirjan']],
    ['at a soft hyphen, which then shows', 'ilmasto\u00ADtyö', 9, ['ilmasto-', 'työ']],
    ['not at a no-break space', 'on 3\u00A0tonnia', 9, ['on', '3 tonnia']],
    ['not at a no-break hyphen', 'on EU\u2011laki', 8, ['on', 'EU-laki']],
    ['not between a number and its minus', 'a -5 b', 4, ['a -5', 'b']],
    [
      'between syllables when no line can hold a word',
      'ilmastokoordinaattori',
      10,
      ['ilmasto-', 'koordi-', 'naattori'],
    ],
    ['by character in an address, without a hyphen', 'https://a.fi/12345', 10, ['https://a.', 'fi/12345']],
  ]
  test.each(cases)('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines)
  })

  test('an empty text is one empty line', () => {
    expect(broken('', 10)).toEqual([''])
  })

  test('runs without a space between them stay together', () => {
    expect(broken([{ text: 'a (' }, { text: 'bb', strong: true }, { text: ') c' }], 4)).toEqual([
      'a',
      '(bb)',
      'c',
    ])
  })

  test('a space at the end of a run is kept', () => {
    expect(broken([{ text: 'a ' }, { text: 'b' }], 9)).toEqual(['a b'])
  })

  test('no line is wider than the column, and no letter is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö\-–/.]{1,40}$/), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (parts, width) => {
        const text = parts.join(' ')
        const lines = broken(text, width)
        const bare = (all: string) => all.replace(/[\s-]/g, '')
        expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
        expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })
})

test('a cut leaves no part shorter than three letters where syllables allow', () => {
  const { parts } = cutWord('kestävyysasiantuntijaverkosto', part => part.length <= 12)
  expect(parts.every(part => part.length >= 3)).toBe(true)
})
