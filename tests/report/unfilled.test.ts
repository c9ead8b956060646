import { describe, expect, test } from 'vitest'
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
  const words = wordsIn(language).report.phrases
  const build = async () => planDocument(await buildInput(bareWork(), language)).blocks
  const said = async () => saidBlocks(await build())

  test('says of choices that they are not decided, of facts that nobody has recorded them', async () => {
    const { undecided, unrecorded, decision, card, follow, people, goals } = words
    const facts = (await build())
      .flatMap(block => (block.kind === 'card' ? block.blocks : [block]))
      .flatMap(block => (block.kind === 'facts' ? block.items : []))
    for (const label of [decision.body, card.lead, card.partners, card.indicator, card.scale, card.start])
      expect(facts.find(fact => fact.label === label)?.value.text).toEqual([{ text: undecided }])
    const all = await said()
    expect(all).toContain(`${goals.givenBy}: ${unrecorded}`)
    expect(all.find((_, i) => all[i - 1]?.endsWith(people.heading))).toBe(unrecorded)
    expect(all.find((_, i) => all[i - 1] === follow.who)).toBe(undecided)
  })

  test('says in every cell of the tables what is missing, in words', async () => {
    const tables = (await build()).filter(block => block.kind === 'table')
    const captions = [words.summary.caption, words.timeline.caption, words.follow.caption]
    const cells = (caption: string) =>
      tables
        .filter(table => table.caption === caption)
        .flatMap(({ rows }) => rows[0]?.map(({ text }) => text.map(run => run.text).join('')) ?? [])
    const { undecided, unrecorded, none } = words
    // By their columns: lead, indicator, status; milestones; indicator, baseline, target, source.
    const [summary, timeline, follow] = captions.map(cells)
    expect([summary?.[2], summary?.[5], summary?.[6]]).toEqual([undecided, undecided, unrecorded])
    expect(timeline?.[5]).toBe(none)
    expect(follow?.slice(1)).toEqual([undecided, unrecorded, undecided, unrecorded])
  })

  test('leaves no sentence with a hole, a sign for a word or a phrase of the program', async () => {
    for (const text of await said()) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}/)
      expect(text).not.toMatch(/^[–—-]$|^\s*$| {2}|\s[.,;:!?](\s|$)|\(\s*\)|[.,;:]{2}/)
    }
  })
})
