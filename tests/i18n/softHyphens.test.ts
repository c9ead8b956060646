import { expect, test } from 'vitest'
import { softHyphens } from '../../src/i18n/softHyphens.ts'

const cut = (text: string) => softHyphens(text).replaceAll('\u00AD', '|')

test('a long word may be cut before a consonant and its vowel, a short one nowhere', () => {
  expect(cut('energianeuvontapalveluita')).toBe('ener|gia|neu|von|ta|pal|ve|luita')
  expect(cut('liikenneinfrastruktuurissa')).toBe('lii|ken|neinf|rast|ruk|tuu|rissa')
  expect(cut('Kehittämishanke alkaa.')).toBe('Kehittämishanke alkaa.')
})

test('nothing but the places to cut is added', () => {
  const text = 'Yritysyhteistyöverkostot (2024): joukkoliikenneyhteydet, https://a.fi'
  expect(softHyphens(text).replaceAll('\u00AD', '')).toBe(text)
})
