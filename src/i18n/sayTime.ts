import type { GoalId } from '../catalogue/ids.ts'
import type { CoverageChange } from '../plan/goalCoverage.ts'
import type { PlannedSums } from '../plan/plannedSums.ts'
import type { PlanRemedy } from '../plan/planRemedy.ts'
import type { HalfYear, Timeline } from '../plan/timeline.ts'
import { formatEuros, formatList, formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayGoal } from './sayModel.ts'
import { sayQuarter } from './sayPlan.ts'

/** How many models start in each half-year, and for how many the start is open. */
export function sayHalves(
  speech: Pick<Speech, 't' | 'language'>,
  { halves, unscheduled }: Pick<Timeline, 'halves' | 'unscheduled'>,
): readonly string[] {
  const { t, language } = speech
  const said = halves.map(half =>
    t($ => $.halves.starts, { half: sayHalf(speech, half), count: half.starts }),
  )
  return [
    ...(said.length > 0 ? [t($ => $.halves.sentence, { halves: formatList(language, said) })] : []),
    ...(unscheduled > 0 ? [t($ => $.halves.unscheduled, { count: unscheduled })] : []),
  ]
}

/** `alkuvuosi 2027`. */
function sayHalf({ t }: Pick<Speech, 't'>, { year, half }: HalfYear): string {
  return half === 1 ? t($ => $.halves.first, { year }) : t($ => $.halves.second, { year })
}

/** What would make the plan fit: leave some for later, or one for another. */
export function sayRemedy({ t, language, words }: Speech, { delay, swap }: PlanRemedy): readonly string[] {
  const names = formatList(
    language,
    delay.map(({ id }) => words.model(id).short),
  )
  return [
    t($ => $.remedy.delay, { count: delay.length, models: names }),
    ...(swap
      ? [t($ => $.remedy.swap, { out: words.model(swap.out.id).short, in: words.model(swap.in.id).short })]
      : []),
  ]
}

/** What a change of the plan would do to the priorities covered. */
export function sayCoverageChange(speech: Speech, { loses, gains }: CoverageChange): readonly string[] {
  const { t, language } = speech
  const named = (goals: readonly GoalId[]) =>
    formatList(
      language,
      goals.map(goal => sayGoal(speech, goal)),
    )
  return [
    ...(gains.length > 0 ? [t($ => $.remedy.gains, { goals: named(gains) })] : []),
    loses.length > 0 ? t($ => $.remedy.loses, { goals: named(loses) }) : t($ => $.remedy.losesNothing),
  ]
}

/** Working days, hours and costs of the plan together; one sentence when none are told. */
export function saySums(
  { t, language }: Pick<Speech, 't' | 'language'>,
  sums: PlannedSums,
): readonly string[] {
  const { days, daysKnown, hours, hoursKnown, costEur, costKnown, of } = sums
  const said = [
    ...(daysKnown > 0
      ? [t($ => $.report.said.days, { sum: formatNumber(language, days), known: daysKnown, of })]
      : []),
    ...(hoursKnown > 0
      ? [t($ => $.report.said.hours, { sum: formatNumber(language, hours), known: hoursKnown, of })]
      : []),
    ...(costKnown > 0
      ? [t($ => $.report.said.cost, { sum: formatEuros(language, costEur), known: costKnown, of })]
      : []),
  ]
  return said.length > 0 ? said : [t($ => $.report.said.noSums)]
}

/** The timeline's bars in words. */
export function sayBars(speech: Speech, { quarters, rows }: Timeline): string {
  const { t, words } = speech
  const [from, to] = [quarters[0], quarters.at(-1)]
  if (from === undefined || to === undefined) return ''
  const said = rows.flatMap(({ entry, start, end, isContinuous }) => {
    if (start === undefined) return []
    const names = { model: words.model(entry.model.id).short, start: sayQuarter(speech, start) }
    if (isContinuous) return [t($ => $.report.said.barOpen, names)]
    return [
      end === undefined
        ? t($ => $.report.said.barStart, names)
        : t($ => $.report.said.barRow, { ...names, end: sayQuarter(speech, end) }),
    ]
  })
  return t($ => $.report.said.bars, {
    from: sayQuarter(speech, from),
    to: sayQuarter(speech, to),
    rows: said.join(' '),
  })
}
