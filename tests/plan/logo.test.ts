import { crc32 as nodeCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkShape } from '../../src/catalogue/checkShape.ts'
import { crc32 } from '../../src/plan/crc32.ts'
import { type Logo, logoSchema } from '../../src/plan/Logo.ts'
import { readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { buildLogo, chunkOf, pngFile } from '../fixtures/logo.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'

const catalogue = ownCatalogue()
const opened = (logo: Logo) =>
  readSavedFile(
    writeSavedFile(
      { ...EMPTY_WORK, plan: { ...EMPTY_WORK.plan, logo } },
      catalogue,
      '2026-11-24T10:00:00.000Z',
    ),
    catalogue,
  )

/** A good picture with one byte of its file another. */
function spoilt(at: number): Logo {
  const file = pngFile()
  file[at] = (file[at] ?? 0) ^ 1
  return buildLogo({ png: file.toString('base64') })
}

const withFile = (file: Buffer, over: Partial<Logo> = {}) =>
  buildLogo({ png: file.toString('base64'), ...over })

describe('the gate for a logo', () => {
  test.each<[string, Logo]>([
    ['a picture', buildLogo()],
    ['a picture that is described', buildLogo({ alt: { text: 'Sininen kilpi', lang: 'fi' } })],
    ['a picture as large as it may be', buildLogo({ width: 512, height: 512 })],
    ['a picture with a remark inside', withFile(pngFile({ more: [chunkOf('tEXt', Buffer.from('a\0b'))] }))],
  ])('lets %s through, unchanged', (_, logo) => {
    expect(opened(logo)).toMatchObject({ ok: true, file: { work: { plan: { logo } } } })
  })

  const file = pngFile()
  test.each<[string, Logo, string]>([
    ['no base64', buildLogo({ png: 'ei kuva' }), 'png'],
    ['base64 of something else', withFile(Buffer.from('<svg/>'.repeat(20))), ''],
    ['base64 of an odd length', buildLogo({ png: buildLogo().png.replace(/=*$/, '').slice(0, -3) }), ''],
    ['a file cut short', withFile(file.subarray(0, -20)), ''],
    ['a file that goes on after its end', withFile(Buffer.concat([file, Buffer.from('more')])), ''],
    ['a changed signature', spoilt(1), ''],
    ['changed pixels', spoilt(60), ''],
    ['a changed checksum', spoilt(file.length - 1), ''],
    ['another width than it says', buildLogo({ png: file.toString('base64'), width: 61 }), ''],
    ['another height than it says', buildLogo({ png: file.toString('base64'), height: 71 }), ''],
    ['a transparent picture', withFile(pngFile({ form: [8, 6, 0, 0, 0] })), ''],
    ['one transparent colour', withFile(pngFile({ more: [chunkOf('tRNS', Buffer.alloc(6))] })), ''],
    ['an interlaced picture', withFile(pngFile({ form: [8, 2, 0, 0, 1] })), ''],
    ['a picture of sixteen bits', withFile(pngFile({ form: [16, 2, 0, 0, 0] })), ''],
    ['a picture too wide', buildLogo({ width: 513 }), 'width'],
    ['a picture of no height', buildLogo({ height: 0 }), 'height'],
    ['a file too large', withFile(pngFile({ pixels: Buffer.from(noise(200_000)) })), 'png'],
  ])('refuses %s', (_, logo, where) => {
    const checked = checkShape(logoSchema, logo)
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(checked.faults.map(({ path }) => path)).toContain(where)
  })

  test('tells which fault, without the whole picture in the sentence', () => {
    const result = opened(spoilt(60))
    expect(result.ok || result.reason !== 'faulty' ? [] : result.faults).toMatchObject([
      { path: 'work.plan.logo', message: expect.stringMatching(/^expected a whole PNG .{1,200}$/) },
    ])
  })
})

test('checksums are those that zlib counts', () => {
  fc.assert(fc.property(fc.uint8Array(), bytes => crc32(bytes) === nodeCrc32(bytes)))
})

/** Bytes that no zlib packs smaller. */
function noise(length: number): number[] {
  let state = 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
}
