import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { labelled, sentences } from '../sentences.ts'
import { isWritten, lowered, writtenBlocks, writtenOr } from '../written.ts'
import { fieldsTable } from './fieldsTable.ts'

/** What each measure is followed by, and who reports; nothing while nothing of it is told. */
export function followUp(input: PlanInput): readonly Block[] {
  const { t, work, words } = input
  const items = withIndicator(input).map(
    ({ model, row }): Text => [
      { text: `${words.model(model.id).short}.`, strong: true },
      { text: ' ' },
      ...sentences([
        writtenOr(row.indicator, input),
        isWritten(row.target)
          ? labelled(
              t($ => $.fields.target),
              amount(row, 'target', input),
            )
          : [],
      ]),
    ],
  )
  // Without a decision of its own text the proposal says it.
  const { decision, followUp } = work.plan
  const told = isWritten(decision) && isWritten(followUp) ? writtenBlocks(followUp, input) : []
  if (items.length === 0 && told.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.follow.heading) },
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
    ...told,
  ]
}

function withIndicator({ entries }: PlanInput): readonly PlanEntry[] {
  return entries.filter(({ row }) => isWritten(row.indicator))
}

const DETAILS = ['baseline', 'target', 'source'] as const

/** From what to what each indicator is to move, and who says so; nothing while nobody has told. */
export function followUpDetails(input: PlanInput): readonly Block[] {
  const { t, words } = input
  const items = withIndicator(input).filter(({ row }) => DETAILS.some(field => isWritten(row[field])))
  if (items.length === 0) return []
  const { table } = fieldsTable<PlanEntry>({
    caption: t($ => $.report.follow.caption),
    rowHeader: 0,
    items,
    fields: [
      {
        label: t($ => $.columns.name),
        share: 24,
        say: ({ model }) => ({ text: plain(words.model(model.id).short) }),
      },
      {
        label: t($ => $.fields.indicator),
        share: 25,
        say: ({ row }) => ({ text: writtenOr(row.indicator, input) }),
      },
      ...DETAILS.map(field => ({
        label: t($ => $.fields[field]),
        share: 17,
        say: ({ row }: PlanEntry) => ({ text: amount(row, field, input) }),
        has: ({ row }: PlanEntry) => isWritten(row[field]),
      })),
    ],
  })
  return [table]
}

/** A level with its unit, unless it says more than a number already; or that nobody has recorded it. */
function amount(row: PlanRow, field: (typeof DETAILS)[number], input: PlanInput): Text {
  const said = writtenOr(row[field], input, 'unrecorded')
  const isBare = field !== 'source' && /^[\d\s.,–-]+$/.test(row[field]?.text ?? '')
  const unit = isBare && isWritten(row.unit) ? writtenOr(row.unit, input) : []
  return unit.length === 0
    ? said
    : [...said, { text: ' ' }, ...unit.map(run => ({ ...run, text: lowered(run.text) }))]
}
