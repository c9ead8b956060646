import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/report/docx/writeDocx.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { runTool } from '../fixtures/runTool.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from '../report/buildPlan.ts'
import { exampleWork } from '../report/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiekartta-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PLAN = 'data/examples/town.json'
const UNREADY = 'data/examples/village.json'
const TIME = '2026-11-24T10:00:00Z'

describe('docx, as a command', () => {
  test.each(LANGUAGES)('writes the document in %s with the bytes that the app makes', async lang => {
    const out = join(folder, `${lang}.docx`)
    const run = await runTool('docx', '--plan', PLAN, '--lang', lang, '--out', out, '--time', TIME)
    expect([run.exitCode, run.output]).toEqual([0, ''])
    expect(run.errors).toMatch(/^Wrote [^\n]+: \d+ words, \d+ bytes\.\n$/)
    const document = planDocument(await buildInput(exampleWork('town'), lang))
    expect(Buffer.compare(readFileSync(out), await writeDocx(document, new Date(TIME)))).toBe(0)
  })

  test('takes an edition by its name alone', async () => {
    const run = await runTool('docx', '--plan', PLAN, '--lang', 'fi', '--out', 'x', '--edition', 'long')
    expect(run.exitCode).toBe(2)
    expect(run.errors).toBe('--edition takes decision, roadmap, got "long".\n')
  })

  test('writes the decision paper alone when asked, and names what it lacks', async () => {
    const out = join(folder, 'decision.docx')
    const asked = ['--plan', UNREADY, '--lang', 'fi', '--out', out, '--time', TIME, '--edition', 'decision']
    const run = await runTool('docx', ...asked)
    expect(run.errors).toMatch(/ bytes\. Missing for a decision: educational-cooperation\.indicator\.\n$/)
    const document = planDocument(await buildInput(exampleWork('village'), 'fi'), 'decision')
    expect(Buffer.compare(readFileSync(out), await writeDocx(document, new Date(TIME)))).toBe(0)
  })

  test('makes no draft that carries its plan', async () => {
    const run = await runTool('docx', '--plan', PLAN, '--lang', 'fi', '--out', 'x', '--draft')
    expect(run.exitCode).toBe(2)
    expect(run.errors).toMatch(/^--draft is of a PDF alone: docx [^\n]+\.\n$/)
  })
})
