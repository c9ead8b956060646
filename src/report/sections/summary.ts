import { MANY_MODELS } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'
import { resourcesOf } from './resourcesOf.ts'
import { timingOf } from './timingOf.ts'

/** The chosen models on one table. */
export function summary(input: PlanInput): readonly Block[] {
  const { t, entries, words } = input
  const heading: Block = { kind: 'heading', level: 2, text: t($ => $.report.summary.heading) }
  if (entries.length === 0)
    return [heading, { kind: 'paragraph', text: plain(t($ => $.report.summary.empty)) }]
  const { table } = fieldsTable<PlanEntry>({
    caption: t($ => $.report.summary.caption),
    rowHeader: 1,
    items: entries,
    fields: [
      {
        label: t($ => $.report.summary.number),
        share: 5,
        say: (_, place) => ({ text: plain(`${place + 1}`) }),
      },
      {
        label: t($ => $.columns.name),
        share: 19,
        say: ({ model }) => ({ text: plain(words.model(model.id).short) }),
      },
      { label: t($ => $.fields.lead), share: 16.5, say: ({ row }) => ({ text: writtenOr(row.lead, input) }) },
      {
        label: t($ => $.report.summary.timing),
        share: 17,
        say: entry => ({ text: plain(raised(timingOf(entry, input))) }),
      },
      { label: t($ => $.columns.resources), share: 15, say: ({ model }) => resourcesOf(model, words) },
      {
        label: t($ => $.fields.indicator),
        share: 18,
        say: ({ row }) => ({ text: writtenOr(row.indicator, input) }),
      },
      {
        label: t($ => $.fields.status),
        share: 11,
        say: ({ row: { status } }) => ({
          text: plain(status ? t($ => $.fields.choices[status]) : t($ => $.fields.unrecorded)),
        }),
        has: ({ row }) => row.status !== undefined,
      },
    ],
  })
  return [heading, ...(entries.length > MANY_MODELS ? [tooMany(entries.length, input)] : []), table]
}

function tooMany(count: number, { t }: PlanInput): Block {
  const text = plain(t($ => $.report.said.manyModels, { count }))
  return { kind: 'note', tone: 'caution', blocks: [{ kind: 'paragraph', text }] }
}
