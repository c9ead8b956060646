import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import type { Work } from '../../src/plan/Work.ts'
import { makePlanPdf } from '../../src/report/makePlanPdf.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { readTags } from './readTags.ts'
import { makeSample } from './samples.ts'

const ROW = {
  lead: written('Rivinvastuurooli'),
  owner: written('Rivinpoliitikko'),
  partners: written('Rivinkumppani'),
  indicator: written('Rivinmittari'),
  unit: written('Rivinyksikkö'),
  baseline: written('Rivinlähtötaso'),
  target: written('Rivintavoitetaso'),
  source: written('Rivinlähde'),
  funding: written('Rivinrahoitus'),
  cautions: written('Rivinhuomautus'),
  notes: written('Rivinmuistio'),
  steps: written('Rivinaskel'),
  status: 'under-way',
  hours: 1234,
  costEur: 56_789,
  milestones: [{ quarter: quarterOf(2028, 2), text: written('Rivinvälitavoite') }],
} as const satisfies Omit<PlanRow, 'model' | 'milestones'> & { milestones: unknown }

const TEXTS = Object.fromEntries(DOCUMENT_FIELDS.map(field => [field, written(`Suunnitelman-${field}`)]))

function filledWork(): Work {
  const work = buildWork(2, { ...ROW, milestones: [...ROW.milestones] })
  // Sound: every key comes from DOCUMENT_FIELDS.
  return { ...work, plan: { ...work.plan, ...(TEXTS as Partial<Plan>) } }
}

async function textOf(work: Work, language: (typeof LANGUAGES)[number]) {
  const { bytes } = await makePlanPdf(await buildInput(work, language), fonts)
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join('')
  })
  return { bytes, text: (await Promise.all(pages)).join('').replace(/[\s\u00AD]+/g, '') }
}

describe.each(LANGUAGES)('the document in %s', language => {
  test('has every word the user wrote, of the plan and of its rows', async () => {
    const { text } = await textOf(filledWork(), language)
    const words = [...Object.values(ROW), ...Object.values(TEXTS), ROW.milestones[0].text].flatMap(value =>
      typeof value === 'object' && 'text' in value ? [value.text] : [],
    )
    expect(words).toHaveLength(24)
    for (const word of words) expect(text).toContain(word)
    for (const amount of ['1234', '2468', '56789', '113578'])
      expect(text.replace(/[\s,.]/g, '')).toContain(amount)
  })

  test('says the language of what was written in another', async () => {
    const { bytes } = await textOf(filledWork(), language)
    const langs = (await readTags(bytes)).map(({ lang }) => lang)
    expect(langs.includes('fi')).toBe(language !== 'fi')
  })

  test('tells the bars in words', async () => {
    const { bytes } = await textOf(buildWork(3), language)
    const figures = (await readTags(bytes)).filter(({ role }) => role === 'Figure')
    expect(figures).toHaveLength(1)
    expect(figures[0]?.alt).toMatch(/2027/)
  })
})

test('a title too long for the cover stands whole inside', async () => {
  const work = filledWork()
  const title = written(`${'Pitkä otsikko '.repeat(30)}loppuun`)
  const { text } = await textOf({ ...work, plan: { ...work.plan, title } }, 'fi')
  expect(text).toContain(title.text.replace(/\s/g, ''))
})

test.each(LANGUAGES)(
  'five models take four to nine pages, a cover with a picture too, in %s',
  async language => {
    const work = buildWork(5)
    const { pages } = await makePlanPdf(
      await buildInput({ ...work, plan: { ...work.plan, logo: buildLogo(), cover: true } }, language),
      fonts,
    )
    expect(pages).toBeLessThanOrEqual(9)
    expect(pages).toBeGreaterThanOrEqual(4)
  },
)

test('every character that a hostile text loses is told, once', async () => {
  const { replaced } = await makeSample('hostile', 'fi')
  // By hand, from what is written there: not the joiners and the direction marks, which have no look of their own.
  const lost = [...'🌍👩🔬👍🏽שלוםمرحبا\u0323\u0307Кирлцаεληνικά水한국어ﬁ', '\uD800', '\uDC00']
  expect([...replaced].sort()).toEqual(lost.sort())
}, 30_000)
