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
  const { report: words, fields, columns } = wordsIn(language)
  const { undecided, unrecorded } = fields
  const { body } = wordsIn(language).plan.documentFields
  const build = async () => planDocument(await buildInput(bareWork(), language)).blocks
  const said = async () => saidBlocks(await build())

  test('says of choices that they are not decided, of facts that nobody has recorded them', async () => {
    const { follow, people, goals } = words
    const facts = (await build())
      .flatMap(block => (block.kind === 'card' ? block.blocks : [block]))
      .flatMap(block => (block.kind === 'facts' ? block.items : []))
    for (const label of [body, fields.lead, fields.partners, fields.indicator, fields.scale, fields.start])
      expect(facts.find(fact => fact.label === label)?.value.text).toEqual([{ text: undecided }])
    const all = await said()
    expect(all).toContain(`${goals.givenBy}: ${unrecorded}`)
    expect(all.find((_, i) => all[i - 1]?.endsWith(people.heading))).toBe(unrecorded)
    expect(all.find((_, i) => all[i - 1] === follow.who)).toBe(undecided)
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
  const { none, summary, timeline, follow } = words

  test('has no column that would be empty from top to bottom, and names what the follow-up lacks', async () => {
    const table = await tablesOf(bareWork())
    expect(table(summary.caption).labels).not.toContain(fields.status)
    expect(table(timeline.caption).labels).not.toContain(fields.milestones)
    expect(table(follow.caption).labels).toEqual([columns.name, fields.indicator])
    expect(table(summary.caption).first?.slice(2)).toContain(undecided)
    const open = (await said()).filter(text => text.includes(fields.baseline.toLocaleLowerCase()))
    expect(open).toHaveLength(1)
    for (const label of [fields.target, fields.source]) expect(open[0]).toContain(label.toLocaleLowerCase())
  })

  test('says in every cell of a column with an entry what the other models lack, in words', async () => {
    const text = { text: '12', lang: language }
    const filled: Partial<PlanRow> = {
      status: 'decided',
      baseline: text,
      target: text,
      source: text,
      milestones: [{ quarter: quarterOf(2027, 1), text }],
    }
    const { plan, ...work } = bareWork()
    const rows = plan.rows.map((row, i) => (i === 0 ? row : { ...row, ...filled }))
    const table = await tablesOf({ ...work, plan: { ...plan, rows } })
    const cell = (caption: string, label: string) => {
      const { labels = [], first = [] } = table(caption)
      return first[labels.indexOf(label)]
    }
    expect(cell(summary.caption, fields.status)).toBe(unrecorded)
    expect(cell(timeline.caption, fields.milestones)).toBe(none)
    expect(table(follow.caption).first?.slice(1)).toEqual([undecided, unrecorded, undecided, unrecorded])
  })

  test('leaves no sentence with a hole, a sign for a word or a phrase of the program', async () => {
    for (const text of await said()) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}/)
      expect(text).not.toMatch(/^[–—-]$|^\s*$| {2}|\s[.,;:!?](\s|$)|\(\s*\)|[.,;:]{2}/)
    }
  })
})
