import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { MOST_OPENED_MEGABYTES, openFile } from '../../src/files/openFile.ts'
import { writeSavedFile } from '../../src/plan/savedFile.ts'
import type { Work } from '../../src/plan/Work.ts'
import { writeCsv } from '../../src/plan/writeCsv.ts'
import { writeXlsx } from '../../src/plan/writeXlsx.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { planTable } from '../../src/report/planTable.ts'
import { anyPlan } from '../fixtures/anyPlan.ts'
import { buildLogo, chunkOf, pngFile } from '../fixtures/logo.ts'
import { buildInput, buildWork, catalogue } from '../report/buildPlan.ts'
import { fonts } from '../report/fonts.ts'
import { EXAMPLES, exampleWork } from '../report/samples.ts'

const swedish = await buildInput(exampleWork('town'), 'sv')
const table = planTable(swedish, swedish.entries)
const SAVED = '2026-11-24T10:00:00.000Z'
const town = exampleWork('town')
const open = (name: string, content: BlobPart, work = town) =>
  openFile(new File([content], name), { work, catalogue, today: new Date(SAVED) })
const opensAs = (work: Work) => ({ ok: true, kind: 'work', work })
const refusedAs = (reason: string) => ({ ok: false, reason })

async function draft(work: Work): Promise<Uint8Array<ArrayBuffer>> {
  const text = writeSavedFile(work, catalogue, SAVED)
  const attachment = { name: 'tiekartturi.json', description: 'Työ', text }
  return new Uint8Array((await makePlanPdf(await buildInput(work), fonts, { attachment })).bytes)
}

// What the app is served with is read from the disk.
beforeAll(() => {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(`.${new URL(url, 'file:///').pathname}`)),
  )
})

describe('a draft that carries its work', () => {
  test.each(EXAMPLES)('of the %s opens as the identical work, under any name', async name => {
    const work = exampleWork(name)
    expect(await open('luonnos', await draft(work))).toEqual(opensAs(work))
  })

  test('of any plan opens as the identical work', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(catalogue.models.map(({ id }) => id)), async plan => {
        const work = { ...buildWork(0), plan }
        // As a file holds it: half characters are none there.
        const kept = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(work))))
        expect(await open('a.pdf', await draft(work))).toEqual(opensAs(kept))
      }),
      { numRuns: 20 },
    )
  })

  test('is refused when another program wrote it anew, and when nothing was attached', async () => {
    const bytes = await draft(town)
    expect(await open('a.pdf', bytes.slice(0, -200))).toEqual(refusedAs('pdf-rewritten'))
    const { bytes: empty } = await makePlanPdf(await buildInput(town), fonts)
    expect(await open('a.pdf', new Uint8Array(empty))).toEqual(refusedAs('pdf-empty'))
    expect(await open('a.pdf', '%PDF-1.4')).toEqual(refusedAs('pdf-empty'))
  })

  test('goes through the gate of saved files', async () => {
    const attachment = { name: 'a.json', description: 'a', text: '{"name":"package"}' }
    const { bytes } = await makePlanPdf(await buildInput(town), fonts, { attachment })
    expect(await open('a.pdf', new Uint8Array(bytes))).toEqual(refusedAs('not-ours'))
  })
})

describe('a table of the plan', () => {
  const csv = writeCsv(table)
  const unchanged = { ok: true, kind: 'table', table: { language: 'sv', changes: [], faults: [] } }

  test('opens as what it would change, in the language it was made in', async () => {
    expect(await open('a.csv', csv)).toEqual(unchanged)
    expect(await open('a.xlsx', await writeXlsx(table))).toEqual(unchanged)
    const utf16 = new Uint8Array(
      Uint16Array.from([...csv.replaceAll(';', '\t')], one => one.charCodeAt(0)).buffer,
    )
    expect(await open('unicode.txt', utf16)).toEqual(unchanged)
    const { model, lead } = town.plan.rows.find(row => row.lead) ?? {}
    const edited = await open('a.csv', csv.replace(`;${lead?.text};`, ';Kommundirektören;'))
    expect(edited).toMatchObject({ table: { changes: [{ model, after: 'Kommundirektören' }], faults: [] } })
  })

  test('is refused when its letters are lost, when it is no workbook, and when it is not of a plan', async () => {
    expect(
      await open(
        'a.csv',
        Uint8Array.from([...csv], one => one.charCodeAt(0)),
      ),
    ).toEqual(refusedAs('wrong-letters'))
    expect(await open('a.xlsx', 'PK\u0003\u0004 broken')).toEqual(refusedAs('not-a-workbook'))
    expect(await open('a.xls', '\u00D0\u00CF\u0011\u00E0')).toEqual(refusedAs('not-a-workbook'))
    expect(await open('a.csv', 'Nimi;Määrä\r\nä;1\r\n')).toEqual(refusedAs('not-the-plan'))
    expect(await open('a.csv', '')).toEqual(refusedAs('not-the-plan'))
  })
})

describe('what would harm is refused before it can', () => {
  const text = writeSavedFile(town, catalogue, SAVED)

  test('a large file by its size, unread', async () => {
    const file = new File(['{'], 'a.json')
    Object.defineProperty(file, 'size', { value: MOST_OPENED_MEGABYTES * 1_000_000 + 1 })
    const read = vi.spyOn(file, 'arrayBuffer')
    const into = { work: town, catalogue, today: new Date(SAVED) }
    expect(await openFile(file, into)).toEqual(refusedAs('too-big'))
    expect(read).not.toHaveBeenCalled()
  })

  test.each(['[', '{"a":'])('nesting of %s a million deep', async part => {
    const deep = part.repeat(1_000_000)
    const closed = `${deep}1${part === '[' ? ']'.repeat(1_000_000) : '}'.repeat(1_000_000)}`
    expect(await open('a.json', deep)).toEqual(refusedAs('not-json'))
    expect(await open('a.json', closed)).toEqual(refusedAs('not-ours'))
    for (const at of ['"work": {', '"answers": {', '"plan": {'])
      expect(await open('a.json', text.replace(at, `${at} "deep": ${closed},`))).toMatchObject(
        refusedAs('faulty'),
      )
    expect(await open('a.json', text.replace(/"work": [\s\S]*/, `"work": ${closed}}`))).toMatchObject(
      refusedAs('faulty'),
    )
  })

  test('a work in another encoding than UTF-8', async () => {
    const latin1 = new Uint8Array(Buffer.from(text, 'latin1'))
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(await open('a.json', latin1)).toEqual(refusedAs('wrong-letters'))
    expect(await open('a.json', utf16)).toMatchObject({ ok: false })
    const said = text.replace('"text": "', '"text": "\uFFFD')
    expect(await open('a.json', said), 'the sign itself may be written').toMatchObject({ ok: true })
  })

  test('a picture whose pixels cannot be unpacked', async () => {
    const withLogo = (file: Buffer) =>
      open(
        'a.json',
        writeSavedFile(
          { ...town, plan: { ...town.plan, logo: buildLogo({ png: file.toString('base64') }) } },
          catalogue,
          SAVED,
        ),
      )
    const file = pngFile()
    const spoilt = [chunkOf('IDAT', Buffer.from('no pixels')), chunkOf('IEND', Buffer.alloc(0))]
    expect(await withLogo(file)).toMatchObject({ ok: true })
    expect(await withLogo(Buffer.concat([file.subarray(0, 33), ...spoilt]))).toMatchObject({
      ...refusedAs('faulty'),
      faults: [{ path: 'work.plan.logo.png', rule: 'whole' }],
    })
  })

  test('a workbook that claims to unpack to more than there is memory', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await open('a.xlsx', new Uint8Array(bomb))).toEqual(refusedAs('not-a-workbook'))
  })
})

test('a saved file opens as its work, and anything else is refused', async () => {
  expect(await open('a.json', `\uFEFF${writeSavedFile(town, catalogue, SAVED)}`)).toEqual(opensAs(town))
  expect(await open('a.json', 'x')).toEqual(refusedAs('not-json'))
  expect(await open('a.png', '\u0089PNG')).toEqual(refusedAs('not-json'))
})
