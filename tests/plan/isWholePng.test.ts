import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isWholePng } from '../../src/plan/isWholePng.ts'
import { chunkOf, pngFile } from '../fixtures/logo.ts'

const isWhole = (file: Buffer) => isWholePng(new Uint8Array(file))
/** Rows of bytes, each with its filter. */
const rows = (count: number, bytes: number) => Buffer.alloc(count * (1 + bytes))

test('a PNG with all its pixels is whole', async () => {
  expect(await isWhole(pngFile())).toBe(true)
})

describe('of each form, as many bytes as its size says', () => {
  test.each([
    ['a palette of four colours', [2, 3, 0, 0, 0], rows(5, 3)],
    ['grey in one bit', [1, 0, 0, 0, 0], rows(5, 2)],
    ['grey with opacity', [8, 4, 0, 0, 0], rows(5, 18)],
    ['colour with opacity in sixteen bits', [16, 6, 0, 0, 0], rows(5, 72)],
    // 9 × 5 in seven passes: 2×1, 1×1, 3×1, 2×2, 5×1, 4×3, 9×2 pixels.
    ['interlaced colour', [8, 2, 0, 0, 1], Buffer.alloc(7 + 4 + 10 + 2 * 7 + 16 + 3 * 13 + 2 * 28)],
  ])('%s', async (_, form, pixels) => {
    expect(await isWhole(pngFile({ width: 9, height: 5, form, pixels }))).toBe(true)
    expect(await isWhole(pngFile({ width: 9, height: 5, form, pixels: pixels.subarray(1) }))).toBe(false)
    expect(
      await isWhole(pngFile({ width: 9, height: 5, form, pixels: Buffer.concat([pixels, pixels]) })),
    ).toBe(false)
  })
})

test('pixels that cannot be unpacked are none, their checksum right or not', async () => {
  const file = pngFile()
  const [begin, end] = [file.subarray(0, 33), chunkOf('IEND', Buffer.alloc(0))]
  const packed = deflateSync(rows(72, 180))
  const withData = (data: Buffer) => isWhole(Buffer.concat([begin, chunkOf('IDAT', data), end]))
  expect(await withData(packed)).toBe(true)
  expect(await withData(packed.subarray(0, -8))).toBe(false)
  expect(await withData(Buffer.from('not packed at all'))).toBe(false)
  expect(await withData(Buffer.concat([packed.subarray(0, 20), Buffer.alloc(20), packed.subarray(40)]))).toBe(
    false,
  )
})

test('a small file that unpacks to gigabytes is refused at once', async () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000))
  const file = pngFile()
  const parts = [file.subarray(0, 33), chunkOf('IDAT', bomb), chunkOf('IEND', Buffer.alloc(0))]
  expect(await isWhole(Buffer.concat(parts))).toBe(false)
})

test('anything else is no PNG', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('GIF89a'), pngFile().subarray(0, 40)])
    expect(await isWhole(bytes)).toBe(false)
})
