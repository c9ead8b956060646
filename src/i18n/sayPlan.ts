import type { PriorityTiers } from '../assessment/priorityTiers.ts'
import { SLOT_KINDS, type Slots } from '../assessment/Slots.ts'
import type { Duration } from '../plan/Duration.ts'
import type { PlanTotal } from '../plan/planTotal.ts'
import { type Quarter, splitQuarter } from '../plan/Quarter.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayGoal } from './sayModel.ts'

/** A quarter by its months: `tammi–maaliskuu 2027`. */
export function sayQuarter({ t }: Pick<Speech, 't'>, quarter: Quarter): string {
  const { year, number } = splitQuarter(quarter)
  const key = (['q1', 'q2', 'q3', 'q4'] as const)[number - 1] ?? 'q1'
  return t($ => $.quarter[key], { year })
}

/** `jatkuva` or `12 kuukautta`. */
export function sayDuration({ t }: Pick<Speech, 't'>, duration: Duration): string {
  return duration.kind === 'continuous'
    ? t($ => $.duration.continuous)
    : t($ => $.duration.months, { count: duration.months })
}

/** The order of priorities: `1. A Ilmastopäästöt, 2. B Vihreä liiketoiminta ja E Ilmastoimago`. */
export function sayTiers(speech: Speech, tiers: PriorityTiers): string {
  return tiers
    .map(
      (tier, i) =>
        `${i + 1}. ${formatList(
          speech.language,
          tier.map(goal => sayGoal(speech, goal)),
        )}`,
    )
    .join(', ')
}

/** Slots or models by weight, heaviest first, without the kinds there are none of: `2 raskasta ja 3 kevyttä`. */
export function sayByWeight({ t, language }: Pick<Speech, 't' | 'language'>, counts: Slots): string {
  const present = SLOT_KINDS.filter(kind => counts[kind] > 0).reverse()
  if (present.length === 0) return t($ => $.weight.none)
  return formatList(
    language,
    present.map(kind => t($ => $.weight[kind], { count: counts[kind] })),
  )
}

/** The plan against the slots in words: fits, over and by what, or slots unknown. */
export function sayPlanTotal(speech: Speech, total: PlanTotal): string {
  const { t, language, words } = speech
  const counts = sayByWeight(speech, total.counts)
  if (total.slots === undefined) return t($ => $.total.slotsUnknown, { counts })
  const slots = sayByWeight(speech, total.slots)
  const { missing } = total
  if (missing === undefined) return t($ => $.total.fits, { counts, slots })
  return t($ => $.total.over[missing], {
    counts,
    slots,
    count: total.unseated.length,
    models: formatList(
      language,
      total.unseated.map(({ id }) => words.model(id).short),
    ),
  })
}
