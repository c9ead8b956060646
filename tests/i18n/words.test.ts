import { describe, expect, test } from 'vitest'
import { flatWords, namesIn, pluralFaults, wordFaults } from '../fixtures/wordFaults.ts'
import { LANGUAGES, WORDS } from '../fixtures/words.ts'

describe.each(LANGUAGES)('the words in %s', language => {
  test('have the keys of the Finnish ones, and the same names inside {{ }}', () => {
    expect(wordFaults(WORDS.fi, WORDS[language])).toEqual([])
  })

  test('have every plural form the language needs', () => {
    expect(pluralFaults(WORDS[language], language)).toEqual([])
  })

  test('leave no text blank', () => {
    const blank = Object.entries(flatWords(WORDS[language])).filter(([, text]) => text.trim() === '')
    expect(blank).toEqual([])
  })
})

describe('the checker', () => {
  const source = {
    a: { b: 'Hei {{name}}, {{count}} kpl' },
    one_one: 'Yksi {{x}}',
    one_other: '{{count}} {{x}}',
  }

  test('is content with the same names in another order, and a singular that spells its count out', () => {
    expect(wordFaults(source, { ...source, a: { b: '{{count}} till {{ name }}' } })).toEqual([])
    expect(wordFaults(source, { ...source, one_one: '{{count}} av {{x}}' })).toEqual([])
  })

  test('is content with plural forms that the source has not', () => {
    expect(wordFaults(source, { ...source, one_two: '{{count}} {{x}}' })).toEqual([])
    expect(wordFaults(source, { ...source, a_two: 'x' })).toEqual(['a_two: is not in the source'])
  })

  test.each([
    ['a name less', { ...source, a: { b: 'Hej {{name}}' } }, ['a.b: count, name became name']],
    [
      'a name under another word',
      { ...source, a: { b: 'Hej {{namn}}, {{count}}' } },
      ['a.b: count, name became count, namn'],
    ],
    ['a name more', { ...source, one_one: 'En {{x}} {{y}}' }, ['one_one: x became x, y']],
    ['a key less', { a: source.a, one_one: source.one_one }, ['one_other: is missing']],
    ['a key more', { ...source, extra: 'x' }, ['extra: is not in the source']],
  ])('sees %s', (_, words, faults) => {
    expect(wordFaults(source, words)).toEqual(faults)
  })

  test.each([
    ['a plural without its partner', { models_other: '{{count}} mallia' }, ['models_one: is missing']],
    [
      'a form the language has not',
      { models_one: '1', models_other: '{{count}}', models_few: '3' },
      ['models_few: is no form of fi'],
    ],
    [
      'a plural beside a plain key',
      { models: 'x', models_one: '1', models_other: '{{count}}' },
      ['models: stands beside its plurals'],
    ],
    [
      'a plural that never says how many',
      { models_one: '1', models_other: 'monta' },
      ['models_other: has no count'],
    ],
  ])('sees %s', (_, words, faults) => {
    expect(pluralFaults(words, 'fi')).toEqual(faults)
  })

  test('finds names with and without spaces and formats', () => {
    expect(namesIn('{{b}} {{ a }} {{c, number}} {{a}}')).toEqual(['a', 'b', 'c'])
  })
})
