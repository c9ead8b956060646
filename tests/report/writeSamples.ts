import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { BAD_SAMPLES } from './badSamples.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'
import { makeSample, SAMPLE_FILES } from './samples.ts'

/** Writes the sample PDFs: those that must follow PDF/UA-1 into good/, those that must not into bad/. */
async function writeSamples(folder: string): Promise<void> {
  const write = (kind: 'good' | 'bad', file: string, bytes: Uint8Array) =>
    writeFileSync(join(folder, kind, file), bytes)
  for (const kind of ['good', 'bad']) mkdirSync(join(folder, kind), { recursive: true })
  for (const { name, language, file } of SAMPLE_FILES)
    write('good', file, (await makeSample(name, language)).bytes)
  write('good', 'parts.fi.pdf', writePdf(PARTS, fonts, PARTS_PROPERTIES))
  for (const [name, make] of Object.entries(BAD_SAMPLES)) write('bad', `${name}.pdf`, await make())
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('tell where the samples go')
await writeSamples(folder)
