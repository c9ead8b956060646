import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/catalogue/canonicalJson.ts'
import { catalogueChecksum, checksum } from '../../src/catalogue/checksum.ts'
import { ownCatalogue, ownTexts } from '../fixtures/ownData.ts'

test('the checksum is SHA-256 of the canonical JSON', () => {
  const json = { b: 'Energiaratkaisut €', a: [1, null] }
  expect(checksum(json)).toBe(createHash('sha256').update(canonicalJson(json)).digest('hex'))
  expect(checksum({ a: [1, null], b: 'Energiaratkaisut €' })).toBe(checksum(json))
  expect(checksum({ a: [1, null], b: 'Energiaratkaisut' })).not.toBe(checksum(json))
})

test('an edition is another one when a single letter of one language changes', () => {
  const catalogue = ownCatalogue()
  const texts = new Map([
    ['fi', ownTexts('fi')],
    ['sv', ownTexts('sv')],
  ])
  const swedish = ownTexts('sv')
  const assessors = { impact: 'Rambol', resources: swedish.assessors?.resources ?? '' }
  const changed = new Map([...texts, ['sv', { ...swedish, assessors }]] as const)
  const edition = catalogueChecksum(catalogue, texts)
  expect(edition).toMatch(/^[0-9a-f]{64}$/)
  expect(catalogueChecksum(catalogue, changed)).not.toBe(edition)
  expect(catalogueChecksum(catalogue, new Map([...texts].reverse()))).toBe(edition)
})
