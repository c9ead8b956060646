import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Logo } from '../../src/plan/Logo.ts'
import type { Plan } from '../../src/plan/Plan.ts'
import { EDITIONS } from '../../src/report/Edition.ts'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import type { ImageBox } from '../../src/report/layout/Page.ts'
import { BODY_WIDTH, SHEET } from '../../src/report/layout/sheet.ts'
import { makePlanPdf, penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { buildInput, buildWork, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { readTags } from './readTags.ts'

function workWith(logo: Logo, plan: Partial<Plan> = {}) {
  const work = buildWork(2)
  return { ...work, plan: { ...work.plan, logo, cover: true as const, ...plan } }
}

const make = async (logo: Logo, language: (typeof LANGUAGES)[number] = 'fi') =>
  makePlanPdf(await buildInput(workWith(logo), language), fonts)

async function coverOf(logo: Logo, title?: string) {
  const [cover] = layoutDocument(
    planDocument(await buildInput(workWith(logo, title ? { title: written(title) } : {}))),
    penFor(fonts, new Set()),
  ).pages
  const boxes = cover?.boxes ?? []
  return { boxes, picture: boxes.find((box): box is ImageBox => box.kind === 'image') }
}

describe('a picture on the cover', () => {
  test.each(LANGUAGES)(
    'is a figure before the owner and the title, with words for it, in %s',
    async language => {
      const elements = await readTags((await make(buildLogo(), language)).bytes)
      expect(elements.slice(0, 4).map(({ role }) => role)).toEqual(['Document', 'Figure', 'P', 'H1'])
      expect(elements[1]).toMatchObject({
        page: 1,
        alt: wordsIn(language).logo.alt.replace('{{owner}}', 'Kuusijärven kaupunki'),
      })
      expect(elements[1]?.lang).toBeUndefined()
    },
  )

  test("is told in the user's own words, in their language", async () => {
    const logo = buildLogo({ alt: written(' Sininen kilpi,\n jossa aalto 🌊 ', 'fi') })
    const { bytes, replaced } = await make(logo, 'sv')
    const figure = (await readTags(bytes)).find(({ role }) => role === 'Figure')
    expect(figure).toMatchObject({ alt: 'Sininen kilpi, jossa aalto □', lang: 'fi' })
    expect(replaced).toEqual(['🌊'])
  })

  test('keeps its pixels as they were, stands in the file once and is drawn once', async () => {
    const { bytes } = await make(buildLogo())
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const page = await pdf.getPage(1)
    const { fnArray, argsArray } = await page.getOperatorList()
    const drawn = argsArray.filter((_, i) => fnArray[i] === OPS.paintImageXObject)
    expect(drawn).toMatchObject([[expect.any(String), 60, 72]])
    const image = page.objs.get(drawn[0][0])
    // By hand: the shield's middle is yellow, its flank blue, the corner at its foot white.
    const at = (x: number, y: number) => [...image.data.slice((y * 60 + x) * 3, (y * 60 + x) * 3 + 3)]
    expect([at(30, 36), at(5, 5), at(0, 71)]).toEqual([
      [246, 171, 8],
      [0, 53, 122],
      [255, 255, 255],
    ])
    const text = Buffer.from(bytes).toString('latin1')
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1)
  })

  test.each([
    ['a square', 512, 512],
    ['a wide strip', 512, 12],
    ['a tall strip', 12, 512],
    ['a tiny one', 2, 1],
  ])('keeps its ratio and stays on the sheet: %s', async (_, width, height) => {
    const { boxes, picture } = await coverOf(buildLogo({ width, height }))
    if (picture === undefined) throw new Error('no picture')
    expect(picture.width / picture.height).toBeCloseTo(width / height)
    expect(picture.x).toBe(SHEET.left)
    expect(picture.width).toBeLessThanOrEqual(BODY_WIDTH / 2)
    const under = boxes.filter(box => box.kind === 'text').map(({ y }) => y)
    expect(Math.min(...under)).toBeGreaterThan(picture.y + picture.height)
  })

  test('gives way to the longest title: nothing on the cover lies over anything else', async () => {
    const { boxes } = await coverOf(buildLogo(), 'W'.repeat(140))
    const texts = boxes.filter(box => box.kind === 'text')
    const foot = texts.findIndex(({ text }) => text === wordsIn('fi').report.cover.period)
    const lead = texts[foot - 1]
    expect(lead && lead.y + lead.size * 0.3).toBeLessThan((texts[foot]?.y ?? 0) - 18)
  })

  test('is left out of a cover without one', async () => {
    const work = buildWork(2)
    const plan = { ...work.plan, cover: true as const }
    const { blocks } = planDocument(await buildInput({ ...work, plan }))
    expect(blocks[0]?.kind).toBe('cover')
    expect(blocks[0]).not.toHaveProperty('picture')
  })

  test('stands on no page as a cover unless one is wished', async () => {
    const { blocks } = planDocument(await buildInput(workWith(buildLogo(), { cover: undefined })))
    expect(blocks.filter(({ kind }) => kind === 'cover')).toEqual([])
  })
})

describe('a picture without a cover', () => {
  const bare = { cover: undefined }

  test.each(EDITIONS)('stands small beside the owner, over the title, in the %s', async edition => {
    const input = await buildInput(workWith(buildLogo(), bare))
    const { bytes } = await makePlanPdf(input, fonts, { edition })
    const elements = await readTags(bytes)
    expect(elements.slice(0, 4).map(({ role }) => role)).toEqual(['Document', 'Figure', 'P', 'H1'])
    expect(elements[1]).toMatchObject({ alt: 'Vaakuna tai logo: Kuusijärven kaupunki' })
  })

  test.each([
    ['a square', 512, 512],
    ['a wide strip', 512, 12],
    ['a tall strip', 12, 512],
  ])('keeps its ratio and lies over no words: %s', async (_, width, height) => {
    const input = await buildInput(workWith(buildLogo({ width, height }), bare))
    const [first] = layoutDocument(planDocument(input), penFor(fonts, new Set())).pages
    const boxes = first?.boxes ?? []
    const picture = boxes.find((box): box is ImageBox => box.kind === 'image')
    if (picture === undefined) throw new Error('no picture')
    expect(picture.width / picture.height).toBeCloseTo(width / height)
    expect(picture.height).toBeLessThanOrEqual(42)
    const [owner, title] = boxes.filter(box => box.kind === 'text')
    expect(owner?.x).toBeGreaterThan(picture.x + picture.width)
    expect((title?.y ?? 0) - (title?.size ?? 0)).toBeGreaterThan(picture.y + picture.height)
  })
})
