import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePdf } from '../../src/report/writer/writePdf.ts'
import { ATTACHED } from './attached.ts'
import { BAD_SAMPLES } from './badSamples.ts'
import { fonts } from './fonts.ts'
import { PARTS, PARTS_PROPERTIES } from './partsSample.ts'
import { makeSample, SAMPLE_FILES } from './samples.ts'

/** What follows which profiles: what is published, and drafts, which carry the plan. */
const GOOD = [
  { kind: 'ua1-2a', extras: {} },
  { kind: 'ua1-3a', extras: { attachment: ATTACHED } },
] as const

/** Writes the sample PDFs into folders named for the profiles that they must follow, or that they must not. */
async function writeSamples(folder: string): Promise<void> {
  const write = (kind: string, file: string, bytes: Uint8Array) => {
    mkdirSync(join(folder, kind), { recursive: true })
    writeFileSync(join(folder, kind, file), bytes)
  }
  for (const { kind, extras } of GOOD) {
    for (const { name, language, file } of SAMPLE_FILES)
      write(kind, file, (await makeSample(name, language, extras)).bytes)
    write(kind, 'parts.fi.pdf', writePdf(PARTS, fonts, PARTS_PROPERTIES, extras))
  }
  for (const [profile, samples] of Object.entries(BAD_SAMPLES))
    for (const [name, make] of Object.entries(samples)) write(`not-${profile}`, `${name}.pdf`, await make())
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('tell where the samples go')
await writeSamples(folder)
