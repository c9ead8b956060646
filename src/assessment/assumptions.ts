import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Answers } from './Answers.ts'
import { hasNoPriorities } from './priorityTiers.ts'
import { suggestSlots } from './suggestSlots.ts'

/** Something the result rests on because an answer is missing or unknown. */
export type Assumption =
  | { readonly kind: 'period-unknown' }
  | { readonly kind: 'slots-suggested' }
  | { readonly kind: 'slots-unknown' }
  | { readonly kind: 'goal-unknown'; readonly goal: GoalId }
  | { readonly kind: 'all-goals-equal' }
  | { readonly kind: 'in-use-skipped' }

/** Lists what had to be assumed; unknown answers are left out of the computation, never guessed. */
export function assumptions(catalogue: Pick<Catalogue, 'goals'>, answers: Answers): readonly Assumption[] {
  const { period, slots, importance, status } = answers
  const found: Assumption[] = []
  if (period === undefined || period === 'unknown') found.push({ kind: 'period-unknown' })
  if (slots === undefined || slots === 'unknown')
    found.push({ kind: suggestSlots(answers) ? 'slots-suggested' : 'slots-unknown' })
  if (hasNoPriorities(catalogue, answers)) found.push({ kind: 'all-goals-equal' })
  else
    for (const { id } of catalogue.goals)
      if (importance[id] === undefined || importance[id] === 'unknown')
        found.push({ kind: 'goal-unknown', goal: id })
  if (Object.keys(status).length === 0) found.push({ kind: 'in-use-skipped' })
  return found
}
