import { describe, expect, test } from 'vitest'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { buildInput, catalogue } from './buildPlan.ts'
import { saidBlocks } from './saidBlocks.ts'

/** A plan of which nothing is decided but that it has these models; the first one's rhythm is its own. */
function bareWork(): Work {
  const rows = catalogue.models.slice(0, 2).map(({ id }) => ({ model: id }))
  return { ...EMPTY_WORK, plan: { standing: 'draft', rows } }
}

describe.each(LANGUAGES)('a plan of models alone, in %s', language => {
  const { report: words, fields, plan } = wordsIn(language)
  const { undecided, unrecorded } = fields
  const build = async () => planDocument(await buildInput(bareWork(), language)).blocks
  const said = async () => saidBlocks(await build())

  test('leaves empty fields out: nothing is said to be undecided or unrecorded over and over', async () => {
    const all = await said()
    for (const label of [fields.lead, fields.partners, fields.indicator, fields.scale, fields.status])
      expect(all.filter(text => text.startsWith(label))).toEqual([])
    for (const label of [plan.documentFields.body, plan.documentFields.preparedBy])
      expect(all).not.toContain(label)
    expect(all.filter(text => text === undecided || text === unrecorded)).toEqual([])
    expect(all).not.toContain(words.follow.heading)
  })

  /** The tables by their captions: their columns' labels, and the first row's cells. */
  async function tablesOf(work: Work) {
    const { blocks } = planDocument(await buildInput(work, language))
    const tables = blocks.filter(block => block.kind === 'table')
    return (caption: string) => {
      const table = tables.find(one => one.caption === caption)
      return {
        labels: table?.columns.map(({ label }) => label),
        first: table?.rows[0]?.map(({ text }) => text.map(run => run.text).join('')),
      }
    }
  }
  const { none, timeline, follow } = words

  test('says in every cell of a column with an entry what the other models lack, in words', async () => {
    const text = { text: '12', lang: language }
    const filled: Partial<PlanRow> = {
      baseline: text,
      target: text,
      source: text,
      milestones: [{ quarter: quarterOf(2027, 1), text }],
    }
    const { plan, ...work } = bareWork()
    const indicator = { text: 'a', lang: language }
    const rows = plan.rows.map((row, i) => ({ ...row, indicator, ...(i === 0 ? { target: text } : filled) }))
    const table = await tablesOf({ ...work, plan: { ...plan, rows } })
    const { labels = [], first = [] } = table(timeline.caption)
    expect(first[labels.indexOf(fields.milestones)]).toBe(none)
    expect(table(follow.caption).first?.slice(1)).toEqual(['a', unrecorded, '12', unrecorded])
  })

  test('leaves no sentence with a hole, a sign for a word or a phrase of the program', async () => {
    for (const text of await said()) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}/)
      expect(text).not.toMatch(/^[–—-]$|^\s*$| {2}|\s[.,;:!?](\s|$)|\(\s*\)|[.,;:]{2}/)
    }
  })
})
