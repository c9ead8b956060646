import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, type Text } from '../../src/report/Block.ts'
import { breakLines } from '../../src/report/layout/breakLines.ts'
import { cutWord } from '../../src/report/layout/cutWord.ts'
import type { Pen } from '../../src/report/layout/Pen.ts'
import { loadSyllables } from '../../src/report/layout/syllables.ts'
import { TYPE } from '../../src/report/layout/type.ts'

const syllables = await loadSyllables('sv')
/** Every character is one point wide, so that widths are counts. */
const pen: Pen = {
  measure: text => text.length,
  clean: text => text,
  syllables: (word, language = 'fi') => syllables(word, language),
}

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

  test('a run that is only a space is one', () => {
    expect(broken([{ text: '12' }, { text: ' ' }, { text: 'tonnia' }], 20)).toEqual(['12 tonnia'])
    expect(broken([{ text: '12' }, { text: ' ' }, { text: 'tonnia' }], 8)).toEqual(['12', 'tonnia'])
    expect(broken([{ text: ' ' }], 8)).toEqual([''])
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

test('a word of ten thousand letters takes ten times the measuring of one of a thousand, no more', () => {
  const measured = (letters: number, width: number) => {
    let count = 0
    const counting: Pen = {
      measure: text => {
        count += text.length
        return text.length
      },
      clean: text => text,
    }
    const lines = breakLines(plain('sana'.repeat(letters / 4)), TYPE.body, width, counting)
    expect(lines.length).toBeGreaterThan(letters / width)
    return count
  }
  for (const width of [5, 20, 90]) {
    expect(measured(10_000, width)).toBeLessThan(11 * measured(1000, width))
    // Each letter some times over: as often as halving the room that a line has takes, and three times on its line.
    expect(measured(10_000, width)).toBeLessThan(10_000 * (2 * Math.log2(width) + 8))
  }
})

test('the rest of a word stays whole where it fits without a hyphen, though less of it with one would not', () => {
  const wideHyphen = (part: string) => part.length + (part.endsWith('-') ? 4 : 0) <= 10
  expect(cutWord('kkkkkkkkkk', wideHyphen).parts).toEqual(['kkkkkkkkkk'])
  expect(cutWord('kkkkkkkkkkkk', wideHyphen).parts).toEqual(['kkkkk', 'kkkkkkk'])
})

/** By hand, from the dictionaries' own division of each word. */
const DIVIDED = [
  ['fi', 'kunnanjohtaja', 'kun nan joh ta ja'],
  ['fi', 'elinvoimajohtaja', 'elin voi ma joh ta ja'],
  ['fi', 'rakennustarkastaja', 'ra ken nus tar kas ta ja'],
  ['sv', 'Byggnadstillsynschefen', 'Bygg nads till syns che fen'],
  ['sv', 'kommundirektören', 'kom mun di rek tö ren'],
  ['sv', 'upphandlingschef', 'upp hand lings chef'],
] as const

test.each(DIVIDED)('a word of %s is cut only where its language lets it be: %s', (lang, word, divided) => {
  const ends = divided.split(' ').map((_, i, all) => all.slice(0, i + 1).join(''))
  for (let width = 8; width < word.length; width++) {
    const lines = broken([{ text: word, lang }], width)
    const starts = lines.map((_, i) =>
      lines
        .slice(0, i + 1)
        .join('')
        .replaceAll('-', ''),
    )
    for (const start of starts) expect(ends).toContain(start)
  }
})

test('a cut leaves at least two letters before it and three after', () => {
  const lines = broken([{ text: 'elinvoimajohtaja', lang: 'fi' }], 15)
  expect(lines).toEqual(['elinvoimajoh-', 'taja'])
})
