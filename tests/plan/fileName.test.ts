import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workFileName } from '../../src/plan/fileName.ts'
import { planFileName } from '../../src/plan/planFileName.ts'

const DAY = '2026-11-24'

const nameOf = (
  municipality: string,
  language = 'fi',
  form: Parameters<typeof planFileName>[0]['form'] = 'pdf',
) => planFileName({ called: 'tiekartta', municipality, day: DAY, language, form })

describe('the name of a plan', () => {
  test.each([
    ['Pikkusuo', 'fi', 'tiekartta_pikkusuo_2026-11-24_fi.pdf'],
    ['Jyväskylä', 'sv', 'tiekartta_jyväskylä_2026-11-24_sv.pdf'],
    ['Ähtäri', 'en', 'tiekartta_ähtäri_2026-11-24_en.pdf'],
    ['Pedersöre', 'fi', 'tiekartta_pedersöre_2026-11-24_fi.pdf'],
    ['Ánar', 'fi', 'tiekartta_ánar_2026-11-24_fi.pdf'],
    ['Koski Tl', 'fi', 'tiekartta_koski-tl_2026-11-24_fi.pdf'],
    ['Jyva\u0308skyla\u0308', 'fi', 'tiekartta_jyväskylä_2026-11-24_fi.pdf'],
    ['  Uusi   kunta! ', 'fi', 'tiekartta_uusi-kunta_2026-11-24_fi.pdf'],
    ['Korsholm / Mustasaari', 'fi', 'tiekartta_korsholm-mustasaari_2026-11-24_fi.pdf'],
    ['../../etc/passwd', 'fi', 'tiekartta_etc-passwd_2026-11-24_fi.pdf'],
    ['a\\b:c*d?e"f<g>h|i', 'fi', 'tiekartta_a-b-c-d-e-f-g-h-i_2026-11-24_fi.pdf'],
    ['Kunta 2030', 'fi', 'tiekartta_kunta-2030_2026-11-24_fi.pdf'],
    ['', 'fi', 'tiekartta_kunta_2026-11-24_fi.pdf'],
    ['🙂', 'fi', 'tiekartta_kunta_2026-11-24_fi.pdf'],
    [' / ', 'fi', 'tiekartta_kunta_2026-11-24_fi.pdf'],
  ] as const)('of "%s" in %s is %s', (municipality, language, wanted) => {
    expect(nameOf(municipality, language)).toBe(wanted)
  })

  test.each(['pdf', 'docx', 'csv', 'xlsx', 'ics'] as const)('ends in %s when it comes as one', form => {
    expect(nameOf('Ähtäri', 'sv', form)).toBe(`tiekartta_ähtäri_2026-11-24_sv.${form}`)
  })

  test('is whole words of letters and digits between its hyphens, whatever was typed, and not long', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '/', '𐐀'), minLength: 55, maxLength: 100 }),
    )
    fc.assert(
      fc.property(typed, municipality => {
        const name = nameOf(municipality)
        expect(name).toMatch(/^tiekartta_[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*_2026-11-24_fi\.pdf$/u)
        expect([...name].length).toBeLessThanOrEqual(90)
      }),
      { numRuns: 500 },
    )
  })

  test('of a long municipality does not end in a hyphen', () => {
    expect(nameOf(`${'a'.repeat(59)} b`)).toBe(`tiekartta_${'a'.repeat(59)}_2026-11-24_fi.pdf`)
  })
})

test('the name of a file with all work has the municipality and the day', () => {
  expect(workFileName('Jyväskylän kaupunki', DAY)).toBe('tiekartturi_jyväskylän-kaupunki_2026-11-24.json')
  expect(workFileName('', DAY)).toBe('tiekartturi_kunta_2026-11-24.json')
})
