import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/catalogue/canonicalJson.ts'

test.each<[unknown, string]>([
  [{ b: 1, a: [2, { d: null, c: 'ä "x"' }] }, '{"a":[2,{"c":"ä \\"x\\"","d":null}],"b":1}'],
  [{ $schema: '../x.json', a: true }, '{"a":true}'],
  [{ a: undefined, b: 3.3 }, '{"b":3.3}'],
  [[], '[]'],
  ['x', '"x"'],
])('%j is written as %s', (json, text) => {
  expect(canonicalJson(json)).toBe(text)
})

test('says the same of the same, in whatever order the fields stand', () => {
  const turned = (json: unknown): unknown =>
    Array.isArray(json)
      ? json.map(turned)
      : typeof json === 'object' && json !== null
        ? Object.fromEntries(
            Object.entries(json)
              .reverse()
              .map(([key, value]) => [key, turned(value)]),
          )
        : json
  fc.assert(
    fc.property(fc.jsonValue(), json => {
      const read = JSON.parse(JSON.stringify(json))
      expect(canonicalJson(turned(read))).toBe(canonicalJson(read))
      expect(JSON.parse(canonicalJson(read))).toEqual(read)
    }),
  )
})
