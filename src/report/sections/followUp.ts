import type { Written } from '../../assessment/Written.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { isWritten, lowered, type Missing, writtenBlocks, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'

/** What is measured, from what to what, and who reports to whom. */
export function followUp({ work, entries, words, reportWords }: Telling): readonly Block[] {
  const { follow, summary, more } = reportWords.phrases
  const withUnit = (written: Written | undefined, unit: Written | undefined, missing: Missing): Text =>
    !isWritten(written) || !isWritten(unit)
      ? writtenOr(written, reportWords, missing)
      : [...writtenOr(written, reportWords), { text: ' ' }, ...writtenOr(unit, reportWords)]
  const { table, leftOut } = fieldsTable({
    caption: follow.caption,
    rowHeader: 0,
    items: entries,
    fields: [
      {
        label: summary.model,
        share: 24,
        say: ({ model }, place) => ({ text: plain(`${place + 1} ${words.model(model.id).short}`) }),
      },
      {
        label: summary.indicator,
        share: 25,
        say: ({ row }) => ({ text: writtenOr(row.indicator, reportWords) }),
      },
      {
        label: more.baseline,
        share: 17,
        say: ({ row }) => ({ text: withUnit(row.baseline, row.unit, 'unrecorded') }),
        has: ({ row }) => isWritten(row.baseline),
      },
      {
        label: more.target,
        share: 17,
        say: ({ row }) => ({ text: withUnit(row.target, row.unit, 'undecided') }),
        has: ({ row }) => isWritten(row.target),
      },
      {
        label: more.source,
        share: 17,
        say: ({ row }) => ({ text: writtenOr(row.source, reportWords, 'unrecorded') }),
        has: ({ row }) => isWritten(row.source),
      },
    ],
  })
  return [
    { kind: 'heading', level: 2, text: follow.heading },
    ...(entries.length > 0 ? [table] : []),
    ...(entries.length > 0 && leftOut.length > 0
      ? [
          {
            kind: 'paragraph',
            style: 'small',
            text: plain(reportWords.stillOpen(leftOut.map(lowered))),
          } as const,
        ]
      : []),
    { kind: 'heading', level: 3, text: follow.who },
    ...writtenBlocks(work.plan.followUp, reportWords),
  ]
}
