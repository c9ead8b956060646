import { AMOUNTS, type Amount, type Answers } from './Answers.ts'
import { known } from './known.ts'
import type { Slots } from './Slots.ts'

// Rows: staff; columns: money; both little, moderate, a lot. [light, moderate, heavy]
const SUGGESTED: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [2, 0, 0],
    [2, 1, 0],
    [2, 1, 0],
  ],
  [
    [2, 1, 0],
    [2, 2, 0],
    [2, 2, 1],
  ],
  [
    [2, 2, 0],
    [2, 3, 1],
    [2, 4, 2],
  ],
]

/**
 * A starting point for the slots from staff and money in words. The rule is ours, shown as ours: two light
 * starts fit beside present work, a moderate model needs a person, a heavy one both people and a budget.
 *
 * Where only one of the two is known, the lowest cell of its row or column: what there is room for at least.
 *
 * @returns undefined when neither is known: no middle value is made up
 * Source: docs/method.md, section "Slots".
 */
export function suggestSlots({ staff, money }: Pick<Answers, 'staff' | 'money'>): Slots | undefined {
  const [people, funds] = [known(staff), known(money)]
  if (people === undefined && funds === undefined) return undefined
  // No row or column ever shrinks, so the lowest cell is the first.
  const cell = SUGGESTED[place(people)]?.[place(funds)]
  return cell && { light: cell[0], moderate: cell[1], heavy: cell[2] }
}

function place(amount: Amount | undefined): number {
  return amount === undefined ? 0 : AMOUNTS.indexOf(amount)
}
