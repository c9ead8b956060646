import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Answers } from './Answers.ts'
import { known } from './known.ts'
import { knownSlots } from './knownSlots.ts'
import { hasNoPriorities } from './priorityTiers.ts'

/** Something the result rests on because an answer is missing or unknown. */
export type Assumption =
  | { readonly kind: 'period-unknown' }
  | { readonly kind: 'slots-unknown' }
  /** Unanswered or unknown, but suggested by staff and money. */
  | { readonly kind: 'slots-suggested' }
  /** One of the two that suggest the slots is not known: the least that the other one suggests. */
  | { readonly kind: 'staff-unknown' | 'money-unknown' }
  | { readonly kind: 'goal-unknown'; readonly goal: GoalId }
  | { readonly kind: 'all-goals-equal' }
  | { readonly kind: 'in-use-skipped' }

/** Lists what had to be assumed; unknown answers are left out of the computation, never guessed. */
export function assumptions(catalogue: Pick<Catalogue, 'goals'>, answers: Answers): readonly Assumption[] {
  const { period, importance, status, staff, money } = answers
  const { slotsFrom } = knownSlots(answers)
  const found: Assumption[] = []
  if (known(period) === undefined) found.push({ kind: 'period-unknown' })
  if (slotsFrom !== 'answered') found.push({ kind: `slots-${slotsFrom}` })
  if (slotsFrom === 'suggested') {
    if (known(staff) === undefined) found.push({ kind: 'staff-unknown' })
    if (known(money) === undefined) found.push({ kind: 'money-unknown' })
  }
  if (hasNoPriorities(catalogue, answers)) found.push({ kind: 'all-goals-equal' })
  else
    for (const { id } of catalogue.goals)
      if (known(importance[id]) === undefined) found.push({ kind: 'goal-unknown', goal: id })
  if (Object.keys(status).length === 0) found.push({ kind: 'in-use-skipped' })
  return found
}
