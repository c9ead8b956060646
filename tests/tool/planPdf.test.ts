import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

import type { Logo } from '../../src/plan/Logo.ts'

import { readSavedFile } from '../../src/plan/savedFile.ts'

import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { readAttachment } from '../../src/report/writer/readAttachment.ts'
import { planPdf } from '../../src/tool/planPdf.ts'
import { changed } from '../fixtures/changeJson.ts'
import { buildLogo, chunkOf, pngFile } from '../fixtures/logo.ts'
import { readData } from '../fixtures/ownData.ts'
import { runTool } from '../fixtures/runTool.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput, catalogue } from '../report/buildPlan.ts'
import { fonts } from '../report/fonts.ts'
import { exampleWork } from '../report/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiekartta-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PLAN = 'data/examples/town.json'
const UNREADY = 'data/examples/village.json'
const TIME = '2026-11-24T10:00:00Z'

/** A logo whose chunks are right, and whose pixels are none. */
function halfLogo(): Logo {
  const chunks = [chunkOf('IDAT', Buffer.from('no pixels')), chunkOf('IEND', Buffer.alloc(0))]
  return buildLogo({ png: Buffer.concat([pngFile().subarray(0, 33), ...chunks]).toString('base64') })
}

describe('pdf, as a command', () => {
  test.each(LANGUAGES)('writes the document in %s with the bytes that the browser makes', async lang => {
    const out = join(folder, `${lang}.pdf`)
    const run = await runTool('pdf', '--plan', PLAN, '--lang', lang, '--out', out, '--time', TIME)
    expect([run.exitCode, run.output]).toEqual([0, ''])
    expect(run.errors).toMatch(/^Wrote [^\n]+ pages, \d+ bytes\.\n$/)
    const { bytes } = await makePlanPdf(await buildInput(exampleWork('town'), lang), fonts)
    expect(Buffer.compare(readFileSync(out), bytes)).toBe(0)
  })

  test('takes the moment of saving when no other is given', async () => {
    const [a, b] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')]
    await planPdf(['--plan', PLAN, '--lang', 'fi', '--out', a])
    await planPdf(['--plan', PLAN, '--lang', 'fi', '--out', b, '--time', '2026-11-24T08:00:00.000Z'])
    expect(Buffer.compare(readFileSync(a), readFileSync(b))).toBe(0)
  })

  test('writes the decision paper alone when asked, and names what it lacks', async () => {
    const out = join(folder, 'decision.pdf')
    const asked = ['--plan', UNREADY, '--lang', 'fi', '--out', out, '--edition', 'decision']
    const run = await runTool('pdf', ...asked)
    expect(run.errors).toMatch(
      /: 2 pages, \d+ bytes\. Missing for a decision: educational-cooperation\.indicator\.\n$/,
    )
  })

  test('attaches the plan to a draft: opened again it is the same work', async () => {
    const out = join(folder, 'draft.pdf')
    const run = await runTool('pdf', '--plan', PLAN, '--lang', 'sv', '--out', out, '--draft')
    expect(run.exitCode).toBe(0)
    const attached = readAttachment(readFileSync(out))
    const opened = readSavedFile(attached.ok ? attached.text : '', catalogue)
    expect(opened.ok && opened.file.work).toEqual(exampleWork('town'))
  })

  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{')
  const latin = join(folder, 'latin.json')
  writeFileSync(latin, readFileSync(PLAN, 'utf8'), 'latin1')
  const greyPicture = join(folder, 'picture.json')
  writeFileSync(
    greyPicture,
    JSON.stringify(changed(readData('examples/town.json'), 'work.plan.logo', halfLogo())),
  )
  const out = join(folder, 'none.pdf')
  test.each([
    ['no plan', ['--lang', 'fi', '--out', out], 2, /plan/],
    ['a language that is none', ['--plan', PLAN, '--lang', 'de', '--out', out], 2, /--lang/],
    ['a time that is none', ['--plan', PLAN, '--lang', 'fi', '--out', out, '--time', 'eilen'], 2, /--time/],
    [
      'an edition that is none',
      ['--plan', PLAN, '--lang', 'fi', '--out', out, '--edition', 'x'],
      2,
      /--edition/,
    ],
    ['an unknown option', ['--paper', 'A5'], 2, /options/],
    ['a plan that is not there', ['--plan', 'nowhere.json', '--lang', 'fi', '--out', out], 1, /nowhere/],
    ['a plan that is none', ['--plan', broken, '--lang', 'fi', '--out', out], 1, /broken/],
    ['a plan in another encoding', ['--plan', latin, '--lang', 'fi', '--out', out], 1, /UTF-8/],
    ['a picture without its pixels', ['--plan', greyPicture, '--lang', 'fi', '--out', out], 1, /pixels/],
    ['a place where nothing can be written', ['--plan', PLAN, '--lang', 'fi', '--out', folder], 1, /written/],
  ] as const)('%s is one sentence on standard error', async (_, args, exitCode, says) => {
    const run = await runTool('pdf', ...args)
    expect([run.exitCode, run.output]).toEqual([exitCode, ''])
    expect(run.errors).toMatch(says)
    expect(run.errors).toMatch(/^[^\n]+\.\n$/)
  })
})
