import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findNeed } from '../../scripts/needs/needs.mjs'
import { asDrawn } from '../../src/report/drawableText.ts'
import { penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { printedBlocks, saidBlocks } from './saidBlocks.ts'
import { makeSample, SAMPLES } from './samples.ts'

const pdfinfo = await findNeed('pdfinfo')
const pen = penFor(fonts, new Set())
const bare = (text: string) => text.replace(/[\s\u00AD]/g, '')

/** What poppler finds in a PDF's structure, from start to end, but for the lines of the contents. */
function structText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'struct-text-'))
  const file = join(folder, 'plan.pdf')
  writeFileSync(file, bytes)
  const { stdout } = spawnSync(pdfinfo ?? '', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1e8 })
  rmSync(folder, { recursive: true })
  let contents = Number.POSITIVE_INFINITY
  return stdout
    .split('\n')
    .flatMap(line => {
      const indent = line.search(/\S/)
      if (indent >= 0 && indent <= contents) contents = Number.POSITIVE_INFINITY
      if (/^\s*TOCI/.test(line)) contents = indent
      const [, text] = /^\s*"(.*)"$/.exec(line) ?? []
      return text === undefined || indent > contents ? [] : [text]
    })
    .join('')
}

for (const language of LANGUAGES)
  test.skipIf(pdfinfo === undefined)(
    `a reader that is not ours finds in the structure the blocks, all and in order, in ${language}`,
    async () => {
      for (const name of ['town', 'filled-in']) {
        const work = SAMPLES[name]?.(language)
        if (work === undefined) throw new Error(name)
        const { blocks } = planDocument(await buildInput(work, language))
        const { bytes, pages } = await makeSample(name, language)
        const said = saidBlocks(printedBlocks(blocks, pages)).map(text => asDrawn(pen.clean(text)))
        expect(bare(structText(bytes))).toBe(bare(said.join('')))
      }
    },
  )
