import type { Answers } from '../assessment/Answers.ts'
import { known } from '../assessment/known.ts'
import { type Quarter, quarterOf, quarterOfDate, quarterRange, splitQuarter } from './Quarter.ts'

const YEARS_WHEN_UNKNOWN = 4

/**
 * The quarters in which a model can start: from the period's first quarter, or today's if that is later, to
 * the period's last. An unknown or past period gives four years from today.
 */
export function planWindow(answers: Pick<Answers, 'period'>, today: Date): readonly Quarter[] {
  const now = quarterOfDate(today)
  const open = quarterRange(now, quarterOf(splitQuarter(now).year + YEARS_WHEN_UNKNOWN, 4))
  const period = known(answers.period)
  if (period === undefined) return open
  const first = quarterOf(period.from, 1)
  const window = quarterRange(first > now ? first : now, quarterOf(period.to, 4))
  return window.length > 0 ? window : open
}
