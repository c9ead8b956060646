import { describe, expect, test } from 'vitest'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import type { Work } from '../../src/plan/Work.ts'
import { layoutDocument } from '../../src/report/layout/layoutDocument.ts'
import { ARTIFACT } from '../../src/report/layout/Page.ts'
import { BODY_HEIGHT, SHEET } from '../../src/report/layout/sheet.ts'
import { makePlanPdf, penFor } from '../../src/report/makePlanPdf.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, wordsIn, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'
import { saidBlocks } from './saidBlocks.ts'
import { EXAMPLES, exampleWork } from './samples.ts'

type Language = (typeof LANGUAGES)[number]

const paperOf = async (work: Work, language: Language = 'fi') =>
  planDocument(await buildInput(work, language), 'decision')
const saidIn = async (work: Work, language: Language = 'fi') =>
  saidBlocks((await paperOf(work, language)).blocks)

const WORKS: readonly (readonly [name: string, work: () => Work])[] = [
  ...EXAMPLES.map(name => [name, () => exampleWork(name)] as const),
  ['five models', () => buildWork(5)],
]

function planned(plan: Partial<Plan>, row: Partial<PlanRow> = {}): Work {
  const work = buildWork(2, row)
  return { ...work, plan: { ...work.plan, ...plan } }
}

describe.each(LANGUAGES)('the decision paper in %s', language => {
  test.each(WORKS)('takes two pages at most: %s', async (_, work) => {
    const { pages } = await makePlanPdf(await buildInput(work(), language), fonts, { edition: 'decision' })
    expect(pages).toBeLessThanOrEqual(2)
  })

  const toYou = {
    fi: /(^|[.!?] )\p{Lu}\p{Ll}+k(aa|ää) |ttek[oö]/u,
    sv: /(?<!\p{L})(ni|er|era|ert)(?!\p{L})/iu,
    en: /\byours?\b|\byou\b/i,
  }
  test.each(WORKS)(
    'speaks of the municipality, never to it, and of nothing of the tool: %s',
    async (_, work) => {
      const { undecided, unrecorded } = interfaceWords(language).fields
      for (const text of await saidIn(work(), language)) {
        expect(text).not.toMatch(toYou[language])
        expect(text).not.toMatch(/tiekartturi|sha-256|[0-9a-f]{16}/i)
        expect([undecided, unrecorded]).not.toContain(text)
      }
    },
  )

  test('has a numbered clause for the plan, for each measure with its deed and role, and for the reporting', async () => {
    const { plan, ...rest } = exampleWork('city')
    const { followUp, ...unreported } = plan
    const work = { ...rest, plan: unreported }
    const { blocks } = await paperOf(work, language)
    const list = blocks.find(block => block.kind === 'list')
    const clauses = list?.kind === 'list' && list.ordered ? list.items : []
    expect(clauses).toHaveLength(work.plan.rows.length + 2)
    const said = clauses.map(clause => clause.map(({ text }) => text).join(''))
    expect(said[0]).toContain('2027–2030')
    for (const { model, lead } of work.plan.rows) {
      const clause = said.find(text => text.startsWith(`${wordsIn(language).model(model).short}.`))
      expect(clause).toContain(wordsIn(language).model(model).act)
      expect(clause).toContain(lead?.text)
    }
    expect(said.at(-1)).toContain('2027')
    expect(await saidIn({ ...rest, plan }, language)).toContain(followUp?.text)
  })
})

test.each(LANGUAGES)(
  'no page of a roadmap is less than a third full, but the last, in %s',
  async language => {
    for (const [, work] of WORKS) {
      const { pages } = layoutDocument(
        planDocument(await buildInput(work(), language)),
        penFor(fonts, new Set()),
      )
      for (const { boxes } of pages.slice(0, -1)) {
        const content = boxes.filter(({ tag }) => tag !== ARTIFACT)
        expect(Math.max(...content.map(({ y }) => y))).toBeGreaterThan(SHEET.top + BODY_HEIGHT / 3)
      }
    }
  },
)

describe('the decision paper', () => {
  test("has the municipality's own text in place of the proposal, and then tells the follow-up elsewhere", async () => {
    const decision = written('Päätetään toisin.')
    const followUp = written('Raportti lautakunnalle keväisin.')
    const own = await saidIn(planned({ decision, followUp }))
    expect(own).toContain(decision.text)
    expect(own.some(text => text.startsWith('Hyväksytään'))).toBe(false)
    expect(own.filter(text => text === followUp.text)).toHaveLength(1)
    const proposed = await saidIn(planned({ followUp }))
    expect(proposed.filter(text => text === followUp.text)).toHaveLength(1)
  })

  test('names the deciding body, the preparer and the presenter when they are known, and not otherwise', async () => {
    const { body, preparedBy, presentedBy } = interfaceWords('fi').plan.documentFields
    const known = await saidIn(
      planned({
        body: written('Kunnanhallitus'),
        preparedBy: written('Koordinaattori'),
        presentedBy: written('Kunnanjohtaja'),
      }),
    )
    for (const [label, said] of [
      [body, 'Kunnanhallitus'],
      [preparedBy, 'Koordinaattori'],
      [presentedBy, 'Kunnanjohtaja'],
    ] as const)
      expect(known[known.indexOf(label) + 1]).toBe(said)
    const unknown = await saidIn(planned({}))
    for (const label of [body, preparedBy, presentedBy]) expect(unknown).not.toContain(label)
  })

  test('does not double the unit of a level that already has one', async () => {
    const unit = written('Kpl/vuosi')
    const withTarget = async (target: string) =>
      (await saidIn(planned({}, { unit, target: written(target) }))).join('\n')
    expect(await withTarget('12')).toContain('Tavoitetaso: 12 kpl/vuosi.')
    expect(await withTarget('12 kokousta vuodessa')).toContain('Tavoitetaso: 12 kokousta vuodessa.')
  })

  test("holds the municipality's own days and euros a year against what it has, and says when there are none", async () => {
    const { answers: given, ...work } = exampleWork('village')
    const { yardstick: _, workingDays: __, euros: ___, ...answers } = given
    const yardstick = { light: { days: 5, euros: 1000 }, moderate: { days: 20, euros: 0 } }
    const own = { ...work, answers: { ...answers, yardstick, workingDays: 40 } }
    // By hand: two light models and a moderate one.
    expect((await saidIn(own)).join('\n').replace(/\u00A0/g, ' ')).toContain(
      'mallit vievät yhteensä noin 30 työpäivää ja 2 000 € vuodessa. Uusiin malleihin on kunnan arvion mukaan 40 työpäivää vuodessa.',
    )
    expect(await saidIn({ ...work, answers })).toContain('Työpäiviä ja kustannuksia ei ole vielä arvioitu.')
  })

  test('has risks only where a measure needs them', async () => {
    const { heading } = interfaceWords('fi').report.risks
    expect(await saidIn(exampleWork('village'))).not.toContain(heading)
    expect(await saidIn(exampleWork('city'))).toContain(heading)
  })

  test('says of no model that it makes claims only because the municipality has a caution of its own', async () => {
    const { plan, ...work } = exampleWork('town')
    const cautions = written('Päättäkää ensin talousarviosta.')
    const rows = plan.rows.map(row => (row.model === 'idea-funding' ? { ...row, cautions } : row))
    const said = (await saidIn({ ...work, plan: { ...plan, rows } })).join('\n')
    expect(said).toContain(
      'Yritys voi saada merkin, palkinnon tai näkyvyyttä tai antaa sitoumuksen (kesätyöntekijät).',
    )
    expect(said).toContain('unnan oma huomautus (rahoitus hyville ideoille): Päättäkää ensin talousarviosta.')
  })

  test('begins no name inside a sentence with a capital, but an abbreviation', async () => {
    const said = await saidIn(exampleWork('town'))
    const rows = said.filter(text => text.startsWith('Suuri vaikutus: '))
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).not.toMatch(/[:;] \p{Lu}\p{Ll}/u)
  })

  test('tells a goal that nothing serves in a sentence, not as a row without content', async () => {
    const { plan, answers, ...work } = exampleWork('village')
    const rows = plan.rows.filter(({ model }) => model === 'climate-in-company-meetings')
    const { blocks } = await paperOf({
      ...work,
      answers: { ...answers, status: {} },
      plan: { ...plan, rows },
    })
    const cells = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))
    expect(cells.map(row => row[2]?.text.length)).toEqual([expect.any(Number)])
    expect(cells[0]?.[2]?.text.length).toBeGreaterThan(0)
    expect(saidBlocks(blocks).join('\n')).toContain(
      'Tässä suunnitelmassa ei ole mallia näihin tavoitteisiin: ilmastoimago.',
    )
  })

  test('is the beginning of the whole roadmap, whose last lines are the checksums', async () => {
    const input = await buildInput(exampleWork('town'))
    const paper = saidBlocks(planDocument(input, 'decision').blocks)
    const whole = saidBlocks(planDocument(input, 'roadmap').blocks)
    expect(whole.slice(0, paper.length)).toEqual(paper)
    expect(whole.at(-1)).toContain(input.checksums.answers)
    expect(whole.at(-2)).toContain(input.checksums.catalogue)
  })
})
