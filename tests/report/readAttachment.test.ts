import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { readAttachment } from '../../src/report/writer/readAttachment.ts'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { ATTACHED } from './attached.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'

const write = (text: string, name = ATTACHED.name) =>
  writePdf(PARTS, fonts, PARTS_PROPERTIES, { attachment: { ...ATTACHED, text, name } })

const carrying = write(ATTACHED.text)
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

function rewritten(...options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'attached-'))
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
  writeFileSync(from, carrying)
  spawnSync('qpdf', [...options, from, to])
  const bytes = new Uint8Array(readFileSync(to))
  rmSync(folder, { recursive: true })
  return bytes
}

describe('a file attached to a PDF', () => {
  test('is read back as it was, whatever its text', () => {
    expect(readAttachment(carrying)).toEqual({ ok: true, text: ATTACHED.text })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(readAttachment(write(text))).toEqual({ ok: true, text })
      }),
      { numRuns: 30 },
    )
  })

  test('is found by other readers, with its name', async () => {
    const pdf = await getDocument({ data: carrying.slice(), verbosity: 0 }).promise
    const files: Readonly<Record<string, { readonly content: Uint8Array }>> = await pdf.getAttachments()
    const [file] = Object.values(files)
    expect(file).toMatchObject({ filename: ATTACHED.name, description: ATTACHED.description })
    expect(new TextDecoder().decode(file?.content)).toBe(ATTACHED.text)
    expect((await pdf.getMetadata()).metadata?.get('pdfaid:part')).toBe('3')
  })

  test('is not there when none was attached, or when the file is no PDF', () => {
    const none = { ok: false, reason: 'nothing-attached' }
    expect(readAttachment(writePdf(PARTS, fonts, PARTS_PROPERTIES))).toEqual(none)
    expect(readAttachment(new TextEncoder().encode('%PDF-1.7\nstartxref\n0\n%%EOF'))).toEqual(none)
    for (const text of ['', '{"work":{}}', '<pdf>'])
      expect(readAttachment(new TextEncoder().encode(text))).toEqual({ ok: false, reason: 'not-a-pdf' })
  })

  test('is refused after a change of any byte before the index, and after an addition or a cut at the end', () => {
    const refused = { ok: false, reason: 'rewritten' }
    const start = Buffer.from(carrying).toString('latin1').lastIndexOf('/Type/XRef')
    fc.assert(
      fc.property(fc.integer({ min: 8, max: start - 30 }), at => {
        const changed = carrying.slice()
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(readAttachment(changed).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
    const added = '\n9 0 obj\nnull\nendobj\nxref\n0 0\ntrailer\n<</Prev 1>>\nstartxref\n40000\n%%EOF\n'
    expect(readAttachment(Buffer.concat([carrying, Buffer.from(added)]))).toEqual(refused)
    expect(readAttachment(carrying.subarray(0, -200))).toEqual(refused)
  })

  test.skipIf(!hasQpdf)('is refused after another program has written the file anew', () => {
    for (const options of [['--object-streams=generate'], ['--object-streams=disable'], ['--linearize']])
      expect(readAttachment(rewritten(...options))).toEqual({ ok: false, reason: 'rewritten' })
  })
})
