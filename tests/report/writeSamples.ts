import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { BAD_SAMPLES } from './badSamples.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'
import { makeSample, SAMPLE_FILES } from './samples.ts'

/** Writes the sample PDFs into folders named for the profiles that they must follow, or that they must not. */
async function writeSamples(folder: string): Promise<void> {
  const write = (kind: string, file: string, bytes: Uint8Array) => {
    mkdirSync(join(folder, kind), { recursive: true })
    writeFileSync(join(folder, kind, file), bytes)
  }
  for (const { name, language, file } of SAMPLE_FILES)
    write('ua1-2a', file, (await makeSample(name, language)).bytes)
  write('ua1-2a', 'parts.fi.pdf', writePdf(PARTS, fonts, PARTS_PROPERTIES))
  for (const [profile, samples] of Object.entries(BAD_SAMPLES))
    for (const [name, make] of Object.entries(samples)) write(`not-${profile}`, `${name}.pdf`, await make())
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('tell where the samples go')
await writeSamples(folder)
