import { sayProposal } from '../../i18n/sayProposal.ts'
import { saySums } from '../../i18n/sayTime.ts'
import { DOCUMENT_FIELDS, documentRuleOf } from '../../plan/DocumentField.ts'
import { plannedSums } from '../../plan/plannedSums.ts'
import type { Block, Fact, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { isWritten, writtenBlocks, writtenLines, writtenOr } from '../written.ts'
import { periodOf, shownTitle, titleOf } from './cover.ts'
import { timingOf } from './timingOf.ts'

const TITLE_MARK = '\uE000'

/** All that a board needs on one page: the models in a line each, what they take, what is to be decided. */
export function decisionPage(input: PlanInput): readonly Block[] {
  const { t, work, entries, words } = input
  const { plan } = work
  const lines = entries.map((entry): Text => {
    const name = words.model(entry.model.id).short
    const said = t($ => $.report.said.modelLine, {
      model: name,
      level: words.resources(entry.model.resources).toLocaleLowerCase(),
      timing: timingOf(entry, input),
    })
    return withStrong(said, name)
  })
  const { isCut } = shownTitle(titleOf(input).text)
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.decision.heading) },
    ...(isCut ? writtenBlocks(plan.title, input) : []),
    { kind: 'facts', columns: 2, items: facts(input) },
    { kind: 'heading', level: 3, text: t($ => $.report.decision.models) },
    entries.length > 0
      ? { kind: 'list', ordered: true, items: lines }
      : { kind: 'paragraph', text: plain(t($ => $.report.summary.empty)) },
    ...(entries.length > 0 ? sums() : []),
    { kind: 'heading', level: 3, text: t($ => $.plan.documentFields.decision) },
    { kind: 'note', tone: 'plain', blocks: proposal(input) },
    { kind: 'heading', level: 3, text: t($ => $.plan.documentFields.binds) },
    ...(writtenLines(plan.binds).length > 0
      ? writtenBlocks(plan.binds, input)
      : ([{ kind: 'paragraph', style: 'close', text: plain(t($ => $.report.decision.bindsText)) }] as const)),
    ...longTexts(input),
  ]

  function sums(): readonly Block[] {
    const said = saySums(input, plannedSums(entries)).join(' ')
    const lines = entries.flatMap(({ row }) => writtenLines(row.funding))
    const texts = lines.map(([run]) => run?.text)
    const funding = lines.filter((_, i) => texts.indexOf(texts[i]) === i)
    return [
      { kind: 'heading', level: 3, text: t($ => $.report.decision.resources) },
      { kind: 'paragraph', style: 'close', text: plain(said) },
      ...(funding.length > 0
        ? [
            {
              kind: 'paragraph',
              style: 'close',
              text: [
                { text: `${t($ => $.fields.funding)}: ` },
                ...funding.flatMap((line, i): Text => (i === 0 ? line : [{ text: '; ' }, ...line])),
              ],
            } as const,
          ]
        : []),
    ]
  }
}

/** Fields of the document that no section has a place for. */
const TOLD_HERE = DOCUMENT_FIELDS.filter(field => !documentRuleOf(field).hasOwnPlace)

function facts(input: PlanInput): readonly Fact[] {
  const { t, work } = input
  return TOLD_HERE.flatMap(field => {
    const { kind, isAsked } = documentRuleOf(field)
    const written = work.plan[field]
    if (kind !== 'text' || (written === undefined && !isAsked)) return []
    return [{ label: t($ => $.plan.documentFields[field]), value: { text: writtenOr(written, input) } }]
  })
}

function longTexts(input: PlanInput): readonly Block[] {
  const { t, work } = input
  return TOLD_HERE.flatMap(field => {
    const written = work.plan[field]
    if (documentRuleOf(field).kind !== 'long-text' || !isWritten(written)) return []
    const heading = { kind: 'heading', level: 3, text: t($ => $.plan.documentFields[field]) } as const
    return [heading, ...writtenBlocks(written, input)]
  })
}

/** The user's own proposal, or one that names the plan and nothing else. */
function proposal(input: PlanInput): readonly Block[] {
  const { plan } = input.work
  if (writtenLines(plan.decision).length > 0) return writtenBlocks(plan.decision, input)
  const [before = '', after = ''] = sayProposal(input, TITLE_MARK, periodOf(input)).split(TITLE_MARK)
  const { text, lang } = titleOf(input)
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
