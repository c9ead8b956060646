import type { Answers } from '../assessment/Answers.ts'
import { againstCapacity, type Estimates } from '../assessment/sumEstimates.ts'
import { ESTIMATED, type Estimate, type Estimated } from '../assessment/Yardstick.ts'
import { formatEuros, formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** Days and euros: `50 työpäivää ja 1 000 euroa`; empty where neither is known. */
export function sayAmounts(
  { t, language }: Pick<Speech, 't' | 'language'>,
  { days, euros }: Estimate,
): string {
  return formatList(language, [
    ...(days === undefined ? [] : [t($ => $.estimate.days, { count: days })]),
    ...(euros === undefined ? [] : [formatEuros(language, euros)]),
  ])
}

/** What one model takes by the yardstick, as a sentence; undefined where nothing is known. */
export function sayEstimate(speech: Pick<Speech, 't' | 'language'>, estimate: Estimate): string | undefined {
  const amounts = sayAmounts(speech, estimate)
  return amounts === '' ? undefined : speech.t($ => $.estimate.aYear, { amounts })
}

/**
 * What models take together, and how that stands to what there is. A sum that lacks a model is not told: it is said
 * of how many models it would be. Nothing is said of a unit that no model has a number in.
 */
export function sayEstimates(
  speech: Pick<Speech, 't' | 'language'>,
  estimates: Estimates,
  { workingDays, euros }: Pick<Answers, 'workingDays' | 'euros'>,
): readonly string[] {
  const { t } = speech
  const capacity: Readonly<Record<Estimated, number | undefined>> = { days: workingDays, euros }
  const whole = ESTIMATED.filter(unit => estimates[unit].known > 0 && estimates[unit].sum !== 'unknown')
  const sums = whole.flatMap(unit => {
    const { sum } = estimates[unit]
    return sum === 'unknown' ? [] : [[unit, sum] as const]
  })
  const total = sayEstimate(speech, Object.fromEntries(sums))
  const stands = (verdict: 'within' | 'over') => {
    const units = whole.filter(unit => againstCapacity(estimates[unit], capacity[unit]) === verdict)
    const amounts = sayAmounts(speech, Object.fromEntries(units.map(unit => [unit, capacity[unit]])))
    return amounts === '' ? [] : [t($ => $.estimate.capacity[verdict], { capacity: amounts })]
  }
  return [
    ...(total === undefined ? [] : [total]),
    ...stands('over'),
    ...stands('within'),
    ...ESTIMATED.flatMap(unit => {
      const { sum, known } = estimates[unit]
      return sum === 'unknown' && known > 0
        ? [t($ => $.estimate.part[unit], { known, of: estimates.of })]
        : []
    }),
  ]
}
