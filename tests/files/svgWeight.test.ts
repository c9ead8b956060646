import { describe, expect, test } from 'vitest'
import { svgElements, withoutEntities } from '../../src/files/svgElements.ts'
import { svgWeight } from '../../src/files/svgWeight.ts'

const inside = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>`

/** Infinite where the file is refused before it is weighed. */
function weigh(body: string): number {
  const plain = withoutEntities(inside(body))
  const elements = plain === undefined ? undefined : svgElements(plain)
  return plain === undefined || elements === undefined ? Number.POSITIVE_INFINITY : svgWeight(plain, elements)
}

describe('what is drawn once weighs as many shapes as there are', () => {
  test.each([
    ['nothing', '', 1],
    ['shapes in a group', '<g><path d="M0 0"/><circle r="1"></circle></g>', 4],
    ['what only looks like elements', '<!-- <g><g> --><text>a<![CDATA[<g>]]></text>', 2],
    ['a quoted end of a tag', '<path aria-label="a > b" d=\'>\'/>', 2],
    ['a namespace in an entity', '<g data-a="&ns;"/>', 2],
  ])('%s', (_, body, weight) => {
    expect(weigh(body)).toBe(weight)
  })
})

/** Ten levels, in each the one before ten times over. */
const levels = (refer: (id: string) => string, wrap: (id: string, body: string) => string) =>
  `<rect id="a0" width="9" height="9"/>${Array.from({ length: 10 }, (_, i) => wrap(`a${i + 1}`, refer(`a${i}`).repeat(10))).join('')}${refer('a10')}`

describe('what is referred to weighs each time anew', () => {
  test.each([
    [
      'by a link',
      levels(
        id => `<use href="#${id}"/>`,
        (id, body) => `<g id="${id}">${body}</g>`,
      ),
    ],
    [
      'by an older link',
      levels(
        id => `<use xlink:href='#${id}'/>`,
        (id, body) => `<g id='${id}'>${body}</g>`,
      ),
    ],
    [
      'as a fill',
      levels(
        id => `<path fill="url(#${id})"/>`,
        (id, body) => `<pattern id="${id}" width="1" height="1">${body}</pattern>`,
      ),
    ],
    [
      'by a class',
      `${levels(
        id => `<path class="x ${id}"/>`,
        (id, body) => `<mask id="${id}">${body}</mask>`,
      )}<style>${Array.from({ length: 11 }, (_, i) => `.a${i}{fill:url("#a${i}")}`).join('')}</style>`,
    ],
    [
      'when it is set',
      levels(
        id => `<use><set attributeName="href" to="#${id}"/></use>`,
        (id, body) => `<g id="${id}">${body}</g>`,
      ),
    ],
  ])('%s', (_, body) => {
    expect(body.length).toBeLessThan(6000)
    expect(weigh(body)).toBeGreaterThan(1e9)
  })

  test('a long path weighs more than a short one, each time', () => {
    const path = `<path id="p" d="${'M0 0'.repeat(50_000)}"/>`
    expect(weigh(path)).toBeGreaterThan(900)
    expect(weigh(path + '<use href="#p"/>'.repeat(100))).toBeGreaterThan(90_000)
  })

  test('what refers to itself is not drawn again', () => {
    expect(weigh('<g id="a"><use href="#a"/></g>')).toBeLessThan(10)
  })

  test('many filters weigh more than many shapes', () => {
    const filter = `<filter id="f">${'<feTurbulence/>'.repeat(3)}</filter>`
    expect(weigh(`${filter}${'<path filter="url(#f)"/>'.repeat(20)}`)).toBeGreaterThan(20_000)
    expect(weigh(`${filter}${'<path filter="url(#f)"/>'.repeat(3)}`)).toBeLessThan(20_000)
  })
})

describe('what cannot be told is refused', () => {
  test.each([
    ['a tag without an end', '<path d="M0 0'],
    ['an end without a beginning', '</svg></svg></svg>'],
    ['groups beyond any drawing', '<g>'.repeat(100_000)],
  ])('%s', (_, body) => {
    expect(weigh(body)).toBe(Number.POSITIVE_INFINITY)
  })

  test.each([
    ['entities in entities', '<!ENTITY a "ha"><!ENTITY b "&a;&a;">'],
    ['elements in entities', '<!ENTITY a "<g/>">'],
    ['entities from elsewhere', '<!ENTITY a SYSTEM "file:///etc/passwd">'],
  ])('%s', (_, entities) => {
    expect(withoutEntities(`<!DOCTYPE svg [${entities}]>${inside('&b;')}`)).toBeUndefined()
  })

  test('a long file is read in one pass', () => {
    for (const part of ['<use ', '<path "', '<a \'"', '<!--', '&a;', '<style>{'])
      svgElements(withoutEntities(inside(part.repeat(2_000_000 / part.length))) ?? '')
  }, 10_000)
})

test('namespaces in entities are written out, as old drawing programs write them', () => {
  const file = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"/>'
  expect(withoutEntities(file)).toContain('<svg xmlns="http://www.w3.org/2000/svg"/>')
})
