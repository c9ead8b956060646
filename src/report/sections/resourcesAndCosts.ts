import { countByKind, SLOT_KINDS } from '../../assessment/Slots.ts'
import { sumEstimates } from '../../assessment/sumEstimates.ts'
import { RESOURCE_LEVELS } from '../../catalogue/Catalogue.ts'
import { formatList } from '../../i18n/format.ts'
import { sayAmounts } from '../../i18n/sayEstimate.ts'
import { saySums } from '../../i18n/sayTime.ts'
import { plannedSums } from '../../plan/plannedSums.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { sentences } from '../sentences.ts'
import { lowered, raised } from '../written.ts'
import { listedOnce } from './listedOnce.ts'

/** What the measures take: by the source's levels, by the municipality's own numbers, and paid from what. */
export function resourcesAndCosts(input: PlanInput): readonly Block[] {
  const { t, entries } = input
  if (entries.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.resources.heading) },
    { kind: 'paragraph', style: 'close', text: plain(sayLevels(input)) },
    { kind: 'paragraph', style: 'close', text: sentences([ownNumbers(input), funding(input)]) },
  ]
}

/** How many models of each level, and what the levels mean. */
function sayLevels({ t, language, entries, words }: PlanInput): string {
  const counts = countByKind(entries.map(({ model }) => model))
  const present = RESOURCE_LEVELS.flatMap((level, i) => {
    const kind = SLOT_KINDS[i]
    return kind && counts[kind] > 0 ? [{ level, kind, count: counts[kind] }] : []
  }).reverse()
  const levels = formatList(
    language,
    present.map(({ level, count }) =>
      t($ => $.report.said.levelCount, { level: lowered(words.resources(level)), count }),
    ),
  )
  const means = present
    .map(({ level, kind }) => `${lowered(words.resources(level))}: ${t($ => $.report.resources.means[kind])}`)
    .join('; ')
  return `${t($ => $.report.said.levels, { levels, assessors: words.assessors.resources })} ${raised(means)}.`
}

/** Working time and money by the municipality's own estimate against what it has, or that nobody estimated them. */
function ownNumbers(input: PlanInput): Text {
  const { t, work, entries } = input
  const { yardstick, workingDays, euros: budget } = work.answers
  const sums = plannedSums(entries)
  const { euros } = sumEstimates(
    entries.map(({ model }) => model.resources),
    yardstick,
  )
  const isWhole = sums.daysKnown === sums.of
  const amounts = sayAmounts(input, {
    ...(isWhole ? { days: sums.days } : {}),
    ...(euros.sum === 'unknown' ? {} : { euros: euros.sum }),
  })
  const available = sayAmounts(input, {
    ...(workingDays === undefined ? {} : { days: workingDays }),
    ...(budget === undefined ? {} : { euros: budget }),
  })
  const rest = { ...sums, daysKnown: isWhole ? 0 : sums.daysKnown }
  const hasRest = rest.daysKnown + rest.hoursKnown + rest.costKnown > 0
  return sentences([
    amounts === '' ? [] : plain(t($ => $.report.said.ownEstimate, { amounts })),
    hasRest || amounts === '' ? plain(saySums(input, rest).join(' ')) : [],
    available === '' ? [] : plain(t($ => $.report.said.available, { amounts: available })),
  ])
}

function funding({ t, entries }: PlanInput): Text {
  return listedOnce(
    t($ => $.fields.funding),
    entries.map(({ row }) => row.funding),
  )
}
