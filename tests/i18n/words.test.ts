import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { sameWords, selectorsIn, unsaidKeys } from '../fixtures/saidWords.ts'
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

/** What the words say the same of is not the same: a translator may part them. */
const TWO_THINGS: readonly (readonly [one: string, other: string, why: string])[] = [
  ['amount.days', 'fields.days', 'what there is, and what any model takes; what the plan decides of one'],
  ['columns.verdict', 'controls.pin', 'what the engine says of a model; what the user wants of it'],
  ['model.rhythm', 'fields.duration', 'what the catalogue says of a model; what the plan decides'],
  [
    'standing.in-use.short',
    'report.start.inUse',
    'said to the municipality; said of it, in its own document',
  ],
  ['fields.choices.trial', 'trial.title', 'a scale of carrying out; answers that are only tried'],
]

describe('the words of all languages', () => {
  test('are all said by some code', () => {
    const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    const code = files
      .filter(file => /\.tsx?$/.test(file))
      .map(file => readFileSync(join(projectFolder, 'src', file), 'utf8'))
    // Numbers in words are looked up by the number itself, when a sentence asks for one.
    expect(unsaidKeys(WORDS.fi, code).filter(key => !key.startsWith('spelled.'))).toEqual([])
  })

  test('say one thing in one place', () => {
    const expected = TWO_THINGS.map(([one, other]) => [one, other].sort())
    const found = sameWords(LANGUAGES.map(language => WORDS[language])).map(keys => keys.sort())
    expect(found.sort()).toEqual(expected.sort())
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

  test('follows a selector through names, brackets and lines', () => {
    const code = 't($ => $.a.b[of[0]].c) t($ => $\n  .d["x"]) t($ => $.e[\'f-g\'], { $: 1 })'
    expect(selectorsIn(code)).toEqual([
      ['a', 'b', '*', 'c'],
      ['d', '*'],
      ['e', 'f-g'],
    ])
  })

  test('sees words that no code says, a whole branch of them too', () => {
    const words = { a: { b: 'x', c: 'y' }, d_one: 'z', d_other: '{{count}}' }
    expect(unsaidKeys(words, ['t($ => $.a[key])', 't($ => $.d, { count })'])).toEqual([])
    expect(unsaidKeys(words, ['t($ => $.a.b)'])).toEqual(['a.c', 'd'])
    expect(unsaidKeys(words, ['t($ => $.a)'])).toEqual(['a.b', 'a.c', 'd'])
  })

  test('sees the same words twice when no language tells them apart, plurals form by form', () => {
    const [one, other] = [
      { a: 'x', b: 'x', c_one: '1', d_one: '1' },
      { a: 'y', b: 'y', c_one: '1', d_one: '2' },
    ]
    expect(sameWords([one, other])).toEqual([['a', 'b']])
    expect(sameWords([one, { ...other, b: 'z' }])).toEqual([])
  })
})
