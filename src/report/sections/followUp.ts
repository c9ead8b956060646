import { formatList } from '../../i18n/format.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import { ruleOf } from '../../plan/RowField.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { isWritten, lowered, writtenBlocks, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'

/** What is measured, from what to what, and who reports to whom. */
export function followUp(input: PlanInput): readonly Block[] {
  const { t, language, work, entries, words } = input
  const withUnit = (row: PlanRow, field: 'baseline' | 'target' | 'source'): Text => {
    const said = writtenOr(row[field], input, ruleOf(field).isFact ? 'unrecorded' : 'undecided')
    const hasUnit = field !== 'source' && isWritten(row[field]) && isWritten(row.unit)
    return hasUnit ? [...said, { text: ' ' }, ...writtenOr(row.unit, input)] : said
  }
  const { table, leftOut } = fieldsTable({
    caption: t($ => $.report.follow.caption),
    rowHeader: 0,
    items: entries,
    fields: [
      {
        label: t($ => $.columns.name),
        share: 24,
        say: ({ model }, place) => ({ text: plain(`${place + 1} ${words.model(model.id).short}`) }),
      },
      {
        label: t($ => $.fields.indicator),
        share: 25,
        say: ({ row }) => ({ text: writtenOr(row.indicator, input) }),
      },
      ...(['baseline', 'target', 'source'] as const).map(field => ({
        label: t($ => $.fields[field]),
        share: 17,
        say: ({ row }: PlanEntry) => ({ text: withUnit(row, field) }),
        has: ({ row }: PlanEntry) => isWritten(row[field]),
      })),
    ],
  })
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.follow.heading) },
    ...(entries.length > 0 ? [table] : []),
    ...(entries.length > 0 && leftOut.length > 0
      ? [
          {
            kind: 'paragraph',
            style: 'small',
            text: plain(
              t($ => $.report.said.stillOpen, { labels: formatList(language, leftOut.map(lowered)) }),
            ),
          } as const,
        ]
      : []),
    { kind: 'heading', level: 3, text: t($ => $.report.follow.who) },
    ...writtenBlocks(work.plan.followUp, input),
  ]
}
