import type { Written } from '../../assessment/Written.ts'
import { formatList } from '../../i18n/format.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { isWritten, lowered, type Missing, writtenBlocks, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'

/** What is measured, from what to what, and who reports to whom. */
export function followUp(input: PlanInput): readonly Block[] {
  const { t, language, work, entries, words } = input
  const withUnit = (written: Written | undefined, unit: Written | undefined, missing: Missing): Text =>
    !isWritten(written) || !isWritten(unit)
      ? writtenOr(written, input, missing)
      : [...writtenOr(written, input), { text: ' ' }, ...writtenOr(unit, input)]
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
      {
        label: t($ => $.fields.baseline),
        share: 17,
        say: ({ row }) => ({ text: withUnit(row.baseline, row.unit, 'unrecorded') }),
        has: ({ row }) => isWritten(row.baseline),
      },
      {
        label: t($ => $.fields.target),
        share: 17,
        say: ({ row }) => ({ text: withUnit(row.target, row.unit, 'undecided') }),
        has: ({ row }) => isWritten(row.target),
      },
      {
        label: t($ => $.report.more.source),
        share: 17,
        say: ({ row }) => ({ text: writtenOr(row.source, input, 'unrecorded') }),
        has: ({ row }) => isWritten(row.source),
      },
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
