import type { Written } from '../../assessment/Written.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { type Missing, writtenBlocks, writtenLines, writtenOr } from '../written.ts'

/** What is measured, from what to what, and who reports to whom. */
export function followUp({ work, entries, words, reportWords }: Telling): readonly Block[] {
  const { follow, summary, more } = reportWords.phrases
  const withUnit = (written: Written | undefined, unit: Written | undefined, missing: Missing): Text =>
    writtenLines(written).length === 0 || writtenLines(unit).length === 0
      ? writtenOr(written, reportWords, missing)
      : [...writtenOr(written, reportWords), { text: ' ' }, ...writtenOr(unit, reportWords)]
  return [
    { kind: 'heading', level: 2, text: follow.heading },
    ...(entries.length > 0
      ? [
          {
            kind: 'table',
            caption: follow.caption,
            rowHeader: 0,
            columns: [
              { label: summary.model, share: 24 },
              { label: summary.indicator, share: 25 },
              { label: more.baseline, share: 17 },
              { label: more.target, share: 17 },
              { label: more.source, share: 17 },
            ],
            rows: entries.map(({ model, row }, i) => [
              { text: plain(`${i + 1} ${words.model(model.id).short}`) },
              { text: writtenOr(row.indicator, reportWords) },
              { text: withUnit(row.baseline, row.unit, 'unrecorded') },
              { text: withUnit(row.target, row.unit, 'undecided') },
              { text: writtenOr(row.source, reportWords, 'unrecorded') },
            ]),
          } as const,
        ]
      : []),
    { kind: 'heading', level: 3, text: follow.who },
    ...writtenBlocks(work.plan.followUp, reportWords),
  ]
}
