import { plannedSums } from '../../plan/plannedSums.ts'
import type { Block, Fact, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { writtenBlocks, writtenLines, writtenOr } from '../written.ts'
import { periodOf, shownTitle, titleOf } from './cover.ts'
import { timingOf } from './timingOf.ts'

const TITLE_MARK = '\uE000'

/** All that a board needs on one page: the models in a line each, what they take, what is to be decided. */
export function decisionPage(telling: Telling): readonly Block[] {
  const { work, entries, words, reportWords } = telling
  const { decision, summary, more } = reportWords.phrases
  const { plan } = work
  const facts: readonly Fact[] = [
    { label: decision.body, value: { text: writtenOr(plan.body, reportWords) } },
    ...(plan.version
      ? [{ label: decision.version, value: { text: writtenOr(plan.version, reportWords) } }]
      : []),
  ]
  const lines = entries.map((entry): Text => {
    const name = words.model(entry.model.id).short
    const said = reportWords.modelLine(
      name,
      words.resources(entry.model.resources),
      timingOf(entry, reportWords),
    )
    return withStrong(said, name)
  })
  const { isCut } = shownTitle(titleOf(telling).text)
  return [
    { kind: 'heading', level: 2, text: decision.heading },
    ...(isCut ? writtenBlocks(plan.title, reportWords) : []),
    { kind: 'facts', columns: 2, items: facts },
    { kind: 'heading', level: 3, text: decision.models },
    entries.length > 0
      ? { kind: 'list', ordered: true, items: lines }
      : { kind: 'paragraph', text: plain(summary.empty) },
    ...(entries.length > 0 ? sums() : []),
    { kind: 'heading', level: 3, text: decision.proposal },
    { kind: 'note', tone: 'plain', blocks: proposal(telling) },
    { kind: 'heading', level: 3, text: decision.binds },
    ...(writtenLines(plan.binds).length > 0
      ? writtenBlocks(plan.binds, reportWords)
      : ([{ kind: 'paragraph', style: 'close', text: plain(decision.bindsText) }] as const)),
  ]

  function sums(): readonly Block[] {
    const said = reportWords.sums(plannedSums(entries)).join(' ')
    const lines = entries.flatMap(({ row }) => writtenLines(row.funding))
    const texts = lines.map(([run]) => run?.text)
    const funding = lines.filter((_, i) => texts.indexOf(texts[i]) === i)
    return [
      { kind: 'heading', level: 3, text: decision.resources },
      { kind: 'paragraph', style: 'close', text: plain(said) },
      ...(funding.length > 0
        ? [
            {
              kind: 'paragraph',
              style: 'close',
              text: [
                { text: `${more.funding}: ` },
                ...funding.flatMap((line, i): Text => (i === 0 ? line : [{ text: '; ' }, ...line])),
              ],
            } as const,
          ]
        : []),
    ]
  }
}

/** The user's own proposal, or one that names the plan and nothing else. */
function proposal(telling: Telling): readonly Block[] {
  const { plan } = telling.work
  const { reportWords } = telling
  if (writtenLines(plan.decision).length > 0) return writtenBlocks(plan.decision, reportWords)
  const [before = '', after = ''] = reportWords.proposal(TITLE_MARK, periodOf(telling)).split(TITLE_MARK)
  const { text, lang } = titleOf(telling)
  const title = { text: shownTitle(text).text, ...(lang === undefined ? {} : { lang }) }
  return [{ kind: 'paragraph', text: [{ text: before }, title, { text: after }] }]
}

/** A sentence with a name in it that stands out, wherever the language puts it. */
function withStrong(said: string, name: string): Text {
  const at = said.indexOf(name)
  const runs: Text = [
    { text: said.slice(0, at) },
    { text: name, strong: true },
    { text: said.slice(at + name.length) },
  ]
  return runs.filter(({ text }) => text !== '')
}
