import { describe, expect, test } from 'vitest'
import { measureJpeg } from '../../src/files/measureJpeg.ts'
import { jpegFile } from '../fixtures/jpegFile.ts'

/** What a camera writes before the picture: 10 bytes that hold a small picture with an end of its own. */
const thumbnail = [0xff, 0xe1, 0, 10, 0xff, 0xd8, 0xff, 0xda, 0, 0, 0xff, 0xd9]
/** A Huffman table, whose marker is among those of sizes. */
const table = [0xff, 0xc4, 0, 7, 1, 2, 3, 4, 5]

describe('a JPEG', () => {
  test.each([
    ['as it is', jpegFile({})],
    ['with a picture inside', jpegFile({ before: thumbnail })],
    ['with tables before its size', jpegFile({ before: table })],
    ['with bytes after its end', jpegFile({ end: [0xff, 0xd9, 0, 0] })],
  ])('%s is measured', (_, file) => {
    expect(measureJpeg(file)).toEqual({ width: 60, height: 72 })
  })

  test('of more than 255 pixels is measured', () => {
    expect(measureJpeg(jpegFile({ width: 4000, height: 3000 }))).toEqual({ width: 4000, height: 3000 })
  })

  test.each([
    ['cut short among its data', jpegFile({ end: [] })],
    ['cut short, with a whole picture inside', jpegFile({ before: thumbnail, end: [] })],
    ['cut short before its data', jpegFile({}).subarray(0, 24)],
    ['of its first bytes alone', jpegFile({}).subarray(0, 3)],
    ['with a segment that leads nowhere', jpegFile({ before: [0xff, 0xe1, 0xff, 0xff] })],
  ])('%s is not', (_, file) => {
    expect(measureJpeg(file)).toBeUndefined()
  })
})
