import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { canonicalJson } from '../../src/catalogue/canonicalJson.ts'
import { checksumOf } from '../../src/state/loadProvenance.ts'

afterEach(() => vi.unstubAllGlobals())

test('the checksum is SHA-256 of the canonical JSON', async () => {
  const json = { b: 'Energiaratkaisut', a: [1, null] }
  vi.stubGlobal('crypto', (await import('node:crypto')).webcrypto)
  expect(await checksumOf(json)).toBe(createHash('sha256').update(canonicalJson(json)).digest('hex'))
  expect(await checksumOf({ a: [1, null], b: 'Energiaratkaisut' })).toBe(await checksumOf(json))
  expect(await checksumOf({ a: [1, null], b: 'Energiaratkaisu' })).not.toBe(await checksumOf(json))
})

test('there is none where the browser does not compute digests', async () => {
  vi.stubGlobal('crypto', {})
  expect(await checksumOf({})).toBeUndefined()
})
