import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findNeed } from '../../scripts/needs/needs.mjs'
import { type Block, plain } from '../../src/report/Block.ts'
import { writeDocx } from '../../src/report/docx/writeDocx.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { buildInput } from './buildPlan.ts'
import { saidBlocks } from './saidBlocks.ts'
import { EXAMPLES, SAMPLE_FILES, SAMPLES } from './samples.ts'
import { wordsOf } from './writtenWords.ts'

const LONGEST_MS = 60_000
const soffice = await findNeed('libreOffice')
const folder = mkdtempSync(join(tmpdir(), 'tiekartta-'))
afterAll(() => rmSync(folder, { recursive: true }))

const judged: readonly string[] = [...EXAMPLES, 'filled-in']
const files = SAMPLE_FILES.filter(({ name }) => judged.includes(name))
const expected = new Map<string, readonly string[]>()

/** The contents name each section, the bars each year and model: what a reader sees of them as text. */
function shown(block: Block, all: readonly Block[]): readonly Block[] {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text): Block => ({ kind: 'paragraph', text: plain(text) }))
  switch (block.kind) {
    case 'contents':
      return paragraphs([block.title, ...all.flatMap(sectionTitles)])
    case 'bars':
      return paragraphs([
        ...block.columns.flatMap(({ label }) => label ?? []),
        ...block.rows.map(({ label }) => label),
      ])
    case 'group':
      return [{ ...block, blocks: block.blocks.flatMap(inner => shown(inner, all)) }]
    default:
      return [block]
  }
}

function sectionTitles(block: Block): readonly string[] {
  if (block.kind === 'group') return block.blocks.flatMap(sectionTitles)
  return block.kind === 'heading' && block.level === 2 ? [block.text] : []
}

beforeAll(async () => {
  if (soffice === undefined) return
  const sources: string[] = []
  for (const { name, language } of files) {
    const work = SAMPLES[name]?.(language)
    if (work === undefined) throw new RangeError(name)
    const input = await buildInput(work, language)
    const document = planDocument(input)
    const source = join(folder, `${name}.${language}.docx`)
    writeFileSync(source, await writeDocx(document, input.today))
    sources.push(source)
    const blocks = document.blocks.flatMap(block => shown(block, document.blocks))
    expected.set(`${name}.${language}`, saidBlocks(blocks).flatMap(wordsOf))
  }
  // A profile of its own: another one that runs would take the files and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const format = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
  spawnSync(soffice, ['--headless', profile, ...format, ...sources], { timeout: LONGEST_MS })
}, 2 * LONGEST_MS)

describe('LibreOffice', () => {
  test.skipIf(soffice === undefined).each(files)(
    'reads every word of $name in $language, in order',
    sample => {
      const name = `${sample.name}.${sample.language}`
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
      expect(wordsOf(text.replace('\uFEFF', ''))).toEqual(expected.get(name))
    },
  )
})
