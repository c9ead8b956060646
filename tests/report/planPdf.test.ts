import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../src/plan/planEntries.ts'
import type { Work } from '../../src/plan/Work.ts'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, catalogue, wordsIn, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'

const make = async (work: Work, language: (typeof LANGUAGES)[number] = 'fi') =>
  makePlanPdf(await buildInput(work, language), fonts)

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
  }
  return { pdf, pages, text: pages.join(' ') }
}

/** Spaces and hyphens aside: lines are cut at both. */
const bare = (text: string) => text.replace(/[\s\u00AD-]/g, '')

const HOSTILE = `${'Ylipitkäyhdyssana'.repeat(40)} a\u0308\tb\u00ADc\u2011d\u00A0e 🌍 \uD800 <b>&amp;</b> (\\) ≥ č ${'x'.repeat(300)}`

describe('the plan as a PDF', () => {
  test.each(LANGUAGES)('holds each chosen model, lead, note and step, in %s', async language => {
    const work = buildWork(5)
    const words = wordsIn(language)
    const { bytes, replaced } = await make(work, language)
    const { text } = await read(bytes)
    expect(replaced).toEqual([])
    for (const row of work.plan.rows) {
      const { name, short, why } = words.model(row.model)
      const said = [name, short, why, ...stepsOf(row, words).text.split('\n')]
      const own = [row.lead, row.partners, row.indicator].flatMap(field => (field ? [field.text] : []))
      for (const part of [...said, ...own, ...(row.notes?.text.split('\n') ?? [])])
        expect(bare(text)).toContain(bare(part))
    }
  })

  test('keeps Finnish letters and signs', async () => {
    const notes = written('Hyöty on ≥ 10 % – åäö ÅÄÖ, CO₂ ja šžŋđ')
    const { text } = await read((await make(buildWork(1, { notes }))).bytes)
    expect(text).toContain('Hyöty on ≥ 10 % – åäö ÅÄÖ, CO₂ ja šžŋđ')
  })

  test('is the same bytes twice', async () => {
    const [one, two] = [await make(buildWork(5)), await make(buildWork(5))]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  test('names itself, its language and its maker, whatever the letters', async () => {
    const { bytes } = await make(buildWork(1, {}, { municipality: 'Čáhcesuolu (kunta)' }), 'sv')
    const { pdf } = await read(bytes)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Author: 'Čáhcesuolu (kunta)', Language: 'sv' })
    expect('Title' in info && info.Title).toMatch(/^Čáhcesuolu \(kunta\): Färdplan/)
  })

  test('has bookmarks for sections and, under them, for models', async () => {
    const work = buildWork(3)
    const { pdf } = await read((await make(work)).bytes)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'Päätösehdotus',
      'Perustelut',
      'Resurssit ja kustannukset',
      'Vaikutukset',
      'Seuranta',
      'Valmistelu',
      'Liite 1: Toimintamallit yksitellen',
      'Liite 2: Aikataulu ja voimavarat',
      'Liite 3: Mitä ei valittu ja miksi',
      'Liite 4: Menetelmä ja lähteet',
      'Liite 5: Kaikki vastaukset',
    ])
    expect(outline[6]?.items).toHaveLength(3)
  })

  test('has contents whose every line leads to its section, with the page it is on', async () => {
    const { pdf, pages } = await read((await make(buildWork(7))).bytes)
    const outline = await pdf.getOutline()
    const at = pages.findIndex(page => page.includes('Sisällys'))
    const links = (await (await pdf.getPage(at + 1)).getAnnotations()).filter(({ dest }) => dest)
    expect(links).toHaveLength(outline.length)
    for (const [i, { dest }] of links.entries()) {
      const page = (await pdf.getPageIndex(dest[0])) + 1
      const title = outline[i]?.title ?? ''
      expect(pages[page - 1]).toContain(title)
      expect(dest).toEqual(outline[i]?.dest)
      expect(pages[at]?.replace(/\s+/g, ' ')).toContain(`${title} ${page}`)
    }
  })

  test.each(LANGUAGES)('names the page of each line of the contents as a page, in %s', async language => {
    const { pdf, pages } = await read((await make(buildWork(7), language)).bytes)
    const { contents } = interfaceWords(language).report
    const at = pages.findIndex(page => page.includes(contents))
    const lines = (await (await pdf.getPage(at + 1)).getAnnotations()).filter(({ dest }) => dest)
    const { contentsPage } = planDocument(await buildInput(buildWork(7), language))
    expect(lines.length).toBeGreaterThan(10)
    for (const { dest, contentsObj } of lines) {
      const page = (await pdf.getPageIndex(dest[0])) + 1
      expect(contentsObj.str).toMatch(new RegExp(`\\S ${contentsPage(`${page}`)}$`))
    }
  })

  test('links to the source page', async () => {
    const { pdf } = await read((await make(buildWork(1))).bytes)
    const links: string[] = []
    for (let page = 1; page <= pdf.numPages; page++)
      for (const { url } of await (await pdf.getPage(page)).getAnnotations()) links.push(url)
    expect(links).toContain(catalogue.source.url)
  })

  test('has contents from eight pages on, not before', async () => {
    for (const count of [1, 3, 5, 7]) {
      const { pages } = await read((await make(buildWork(count))).bytes)
      expect(pages.some(page => page.includes('Sisällys'))).toBe(pages.length >= 8)
    }
  })

  test('numbers every page but the cover', async () => {
    const work = buildWork(5)
    for (const cover of [undefined, true] as const) {
      const plan = { ...work.plan, ...(cover && { cover }) }
      const { pages } = await read((await make({ ...work, plan })).bytes)
      const numbered = pages.map((page, i) => page.includes(`Sivu ${i + 1}/${pages.length}`))
      expect(numbered).toEqual(pages.map((_, i) => i > 0 || !cover))
    }
  })

  test('says of an empty plan that it is empty', async () => {
    const { bytes } = await make(EMPTY_WORK)
    const { text } = await read(bytes)
    expect(text).toContain('Suunnitelmassa ei ole vielä toimintamalleja.')
    expect(text).toContain('Kunta')
  })

  test('takes every model of the catalogue', async () => {
    const rows = catalogue.models.map(({ id }) => ({ model: id }))
    const { bytes, replaced } = await make({ ...buildWork(1), plan: { standing: 'for-decision', rows } })
    const { text } = await read(bytes)
    expect(replaced).toEqual([])
    for (const { id } of catalogue.models) expect(bare(text)).toContain(bare(wordsIn('fi').model(id).name))
    expect(text).toContain('Päätettäväksi')
  })

  test('marks a caution that is not from the source', async () => {
    const model = catalogue.models.find(({ cautions }) =>
      cautions.some(({ origin }) => origin === 'editorial'),
    )
    const rows = model ? [{ model: model.id }] : []
    const { text } = await read((await make({ ...buildWork(1), plan: { standing: 'draft', rows } })).bytes)
    expect(text).toContain('Tiekartturin lisäys')
  })

  test('survives hostile text in every field, and tells what was replaced', async () => {
    const hostile = written(HOSTILE)
    const fields = { lead: hostile, partners: hostile, indicator: hostile, steps: hostile, notes: hostile }
    const { bytes, replaced } = await make(buildWork(5, fields, { municipality: HOSTILE.slice(-100) }))
    const { text } = await read(bytes)
    expect(replaced).toEqual(['🌍', '\uD800'])
    expect(text).toContain('<b>&amp;</b> (\\) ≥ č')
    expect(bare(text)).toContain('x'.repeat(300))
  })

  test('holds a note longer than a page', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `Rivi ${i} loppuun asti`)
    const long = written(lines.join('\n'))
    const { text } = await read((await make(buildWork(1, { notes: long, lead: long }))).bytes)
    for (const line of lines) expect(text).toContain(line)
  })
})
