import { sayDuration, sayQuarter } from '../../i18n/sayPlan.ts'
import { sayProposal } from '../../i18n/sayProposal.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { splitQuarter } from '../../plan/Quarter.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { joined, labelled, sentences } from '../sentences.ts'
import { isWritten, lowered, writtenBlocks, writtenLines, writtenOr } from '../written.ts'
import { periodOf } from './cover.ts'
import { titleRun } from './paperHeading.ts'

const TITLE_MARK = '\uE000'

/** What is to be decided: the municipality's own text, or the plan, its measures and their reporting, numbered. */
export function proposal(input: PlanInput): readonly Block[] {
  const { t, work, entries } = input
  const heading: Block = { kind: 'heading', level: 2, text: t($ => $.plan.documentFields.decision) }
  if (isWritten(work.plan.decision))
    return [heading, { kind: 'note', tone: 'plain', blocks: writtenBlocks(work.plan.decision, input) }]
  if (entries.length === 0)
    return [heading, { kind: 'paragraph', style: 'close', text: plain(t($ => $.report.summary.empty)) }]
  const items = [adoption(input), ...entries.map(entry => measure(entry, input)), reporting(input)]
  return [heading, { kind: 'list', ordered: true, items }]
}

function adoption(input: PlanInput): Text {
  const [before = '', after = ''] = sayProposal(input, TITLE_MARK, periodOf(input)).split(TITLE_MARK)
  return [{ text: before }, ...titleRun(input, before), { text: after }].filter(({ text }) => text !== '')
}

/** One measure as it is decided: what is done, by whom, when, at what scale and with what. */
function measure(entry: PlanEntry, input: PlanInput): Text {
  const { t, words } = input
  const { model, row, duration } = entry
  const { short, act, bodyLanguage } = words.model(model.id)
  const { start, scale, status } = row
  const isOwn = model.local?.kind === 'own'
  return [
    { text: `${short}.`, strong: true },
    { text: ' ' },
    ...sentences([
      act === short ? [] : [{ text: act, ...(isOwn ? { lang: bodyLanguage } : {}) }],
      isWritten(row.lead)
        ? labelled(
            t($ => $.fields.lead),
            writtenOr(row.lead, input),
          )
        : [],
      start === undefined
        ? []
        : labelled(
            t($ => $.fields.start),
            plain(sayQuarter(input, start)),
          ),
      duration === undefined
        ? []
        : labelled(
            t($ => $.fields.duration),
            plain(sayDuration(input, duration)),
          ),
      scale === undefined
        ? []
        : labelled(
            t($ => $.fields.scale),
            plain(lowered(t($ => $.fields.choices[scale]))),
          ),
      labelled(
        t($ => $.columns.resources),
        plain(lowered(words.resources(model.resources))),
      ),
      status === undefined || status === 'proposed'
        ? []
        : labelled(
            t($ => $.fields.status),
            plain(lowered(t($ => $.fields.choices[status]))),
          ),
    ]),
  ]
}

/** Who reports when: as the municipality wrote it, or every year by those responsible. */
function reporting(input: PlanInput): Text {
  const { t, work } = input
  if (isWritten(work.plan.followUp)) return joined(writtenLines(work.plan.followUp), ' ')
  const year = firstReportYear(input)
  return plain(
    year === undefined ? t($ => $.report.proposal.reports) : t($ => $.report.said.reportsFrom, { year }),
  )
}

/** The year that the first report is about: in it the first model starts. */
function firstReportYear({ entries }: Pick<PlanInput, 'entries'>): number | undefined {
  const [first] = entries.flatMap(({ row: { start = [] } }) => start).sort()
  return first && splitQuarter(first).year
}
