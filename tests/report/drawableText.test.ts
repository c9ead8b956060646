import { describe, expect, test } from 'vitest'
import { asDrawn, cleanText, drawableText } from '../../src/report/drawableText.ts'
import { readFont } from '../../src/report/layout/readFont.ts'
import { fonts } from './fonts.ts'

const { has } = readFont(fonts.regular)

describe('text becomes drawable', () => {
  const cases: readonly [what: string, text: string, drawn: string, replaced: readonly string[]][] = [
    ['a decomposed letter is composed', 'a\u0308', 'ä', []],
    ['a no-break space is drawn as a space', '3\u00A0t', '3 t', []],
    ['a narrow no-break space too', '3\u202Ft', '3 t', []],
    ['a no-break hyphen is drawn as a hyphen', 'a\u2011b', 'a-b', []],
    ['a soft hyphen is not drawn', 'ilmas\u00ADto', 'ilmasto', []],
    ['a tab is a space', 'a\tb', 'a b', []],
    ['a line break is a space', 'a\nb', 'a b', []],
    ['a thin space is a space', 'a\u2009b', 'a b', []],
    ['a control character goes', 'a\u0007b\u0000', 'ab', []],
    ['a zero-width space goes', 'a\u200Bb', 'ab', []],
    ['a direction mark goes', 'a\u202Eb', 'ab', []],
    ['a byte order mark goes', '\uFEFFa', 'a', []],
    ['a variation selector goes', 'a\uFE0F', 'a', []],
    ['an emoji is replaced whole', 'a🌍b', 'a□b', ['🌍']],
    ['a lone high surrogate is replaced', 'a\uD83Cb', 'a□b', ['\uD83C']],
    ['a lone low surrogate is replaced', 'a\uDF0Db', 'a□b', ['\uDF0D']],
    ['a letter of another script is replaced', '水水', '□□', ['水']],
    ['Finnish, Swedish and Sámi letters stay', 'äöåÄÖÅšžŋđŧčáâ', 'äöåÄÖÅšžŋđŧčáâ', []],
    ['signs the plan uses stay', '≥ – — … • € ’ ” CO₂', '≥ – — … • € ’ ” CO₂', []],
  ]
  test.each(cases)('%s', (_, text, drawn, replaced) => {
    expect(drawableText(text, character => character === '□' || has(character))).toEqual({
      text: drawn,
      replaced,
    })
  })

  test('the substitute is one the font has', () => {
    expect(cleanText('x水', character => character === 'x' || character === '?').text).toBe('x?')
    expect(cleanText('x水', character => character === 'x').text).toBe('x')
  })

  test('marks that guide line breaks outlive cleaning, not drawing', () => {
    const clean = cleanText('a\u00A0b\u2011c\u00ADd', has).text
    expect(clean).toBe('a\u00A0b\u2011c\u00ADd')
    expect(asDrawn(clean)).toBe('a b-cd')
  })
})
