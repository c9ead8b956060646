import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import { formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'

/** What is known of one model and one goal: published, judged here, dropped here, or not published. */
export function sayMark(
  { t, language, catalogue }: Speech,
  { marks, local }: OperatingModel,
  goal: GoalId,
): string {
  const threshold = formatNumber(language, catalogue.source.threshold)
  const isJudged = local?.kind === 'own' || (local?.kind === 'judged' && local.judgedMarks.includes(goal))
  if (marks.includes(goal)) return isJudged ? t($ => $.local.judgedMark) : t($ => $.marks.high, { threshold })
  if (local?.kind === 'judged' && local.droppedMarks.includes(goal)) return t($ => $.local.droppedMark)
  return local?.kind === 'own' ? t($ => $.local.notJudged) : t($ => $.marks.notPublished, { threshold })
}
