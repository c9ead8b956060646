import { describe, expect, test } from 'vitest'
import type { PlanRow } from '../../src/plan/Plan.ts'
import type { Work } from '../../src/plan/Work.ts'
import type { Block } from '../../src/report/Block.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, catalogue, wordsIn, written } from './buildPlan.ts'

type Kind = Block['kind']

/** All blocks of a kind, in reading order, inside others too. */
function found<K extends Kind>(blocks: readonly Block[], kind: K): Extract<Block, { kind: K }>[] {
  return blocks.flatMap(block => [
    ...(block.kind === kind ? [block as Extract<Block, { kind: K }>] : []),
    ...('blocks' in block ? found(block.blocks, kind) : []),
  ])
}

async function told(over: Partial<PlanRow>, language: 'fi' | 'sv' = 'fi') {
  return planDocument(await buildInput(buildWork(1, over), language)).blocks
}

describe('the plan document', () => {
  test("numbers the user's own steps, a line each, in the language they were written in", async () => {
    const steps = written('Kutsutaan koolle\n\n Sovitaan työnjaosta ', 'fi')
    const list = found(await told({ steps }, 'sv'), 'list').findLast(({ ordered }) => ordered)
    expect(list?.items).toEqual([
      [{ text: 'Kutsutaan koolle', lang: 'fi' }],
      [{ text: 'Sovitaan työnjaosta', lang: 'fi' }],
    ])
  })

  test('takes the steps of the catalogue when the user has none', async () => {
    const work = buildWork(1)
    const [row] = work.plan.rows
    const list = found(await told({}), 'list').findLast(({ ordered }) => ordered)
    expect(list?.items.map(([run]) => run?.text)).toEqual(row && wordsIn('fi').model(row.model).how)
  })

  test('gives goals of one tier the same number', async () => {
    const [goals] = found(planDocument(await buildInput(buildWork(2))).blocks, 'table')
    expect(goals?.rows.map(([order]) => order?.text[0]?.text)).toEqual(['1.', '2.', '2.', '3.'])
  })

  test('names each source of the numbers with its own row', async () => {
    const sources = found(await told({}), 'table').at(-1)
    const who = sources?.rows.map(([, cell]) => cell?.text[0]?.text)
    expect(who?.slice(0, 2)).toEqual([wordsIn('fi').assessors.impact, wordsIn('fi').assessors.resources])
  })

  test('mentions translations only where there are some', async () => {
    const note = 'inofficiella översättningar'
    expect(JSON.stringify(await told({}, 'sv'))).toContain(note)
    expect(JSON.stringify(await told({}))).not.toContain('epävirallisia käännöksiä')
  })

  const toYou = { fi: /nne\b/, sv: /\b(ni|er|era|ert)\b/i, en: /\byour?\b/i }
  test.each(LANGUAGES)(
    'says why others were not chosen of the municipality, not to it, in %s',
    async language => {
      const slots = [{ light: 1, moderate: 0, heavy: 0 }, 'unknown'] as const
      for (const counted of slots) {
        const pinned = catalogue.models.find(({ marks }) => marks.length > 2)
        const work = buildWork(1, {}, { slots: counted })
        const pins: Work['pins'] = pinned && counted !== 'unknown' ? { [pinned.id]: 'must' } : {}
        const { blocks } = planDocument(await buildInput({ ...work, pins }, language))
        const { caption } = interfaceWords(language).report.notChosen
        const reasons = found(blocks, 'table')
          .filter(table => table.caption === caption)
          .flatMap(({ rows }) => rows.map(row => row[2]?.text[0]?.text))
        expect(reasons.length).toBeGreaterThan(2)
        for (const reason of reasons) expect(reason).not.toMatch(toYou[language])
      }
    },
  )
})
