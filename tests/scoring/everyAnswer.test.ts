import { expect, test } from 'vitest'
import { AMOUNTS, type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import { knownSlots } from '../../src/assessment/knownSlots.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { proposalState } from '../../src/scoring/proposalState.ts'
import { catalogue } from '../report/buildPlan.ts'

const goals = catalogue.goals.map(({ id }) => id)

/** Every choice of one to three goals, in every order of importance, equal ones too: a word for each. */
function importances(): readonly Answers['importance'][] {
  const words = ['very', 'fairly', 'somewhat'] as const
  return goals
    .reduce<readonly Answers['importance'][]>(
      (so, goal) =>
        so.flatMap(chosen => [
          { ...chosen, [goal]: 'not' as const },
          ...words.map(word => ({ ...chosen, [goal]: word })),
        ]),
      [{}],
    )
    .filter(chosen => {
      const count = Object.values(chosen).filter(word => word !== 'not').length
      return count >= 1 && count <= 3
    })
}

const amounts = [...AMOUNTS, 'unknown'] as const
const everyAnswer: readonly Answers[] = amounts.flatMap(staff =>
  amounts.flatMap(money => importances().map(importance => ({ ...EMPTY_ANSWERS, staff, money, importance }))),
)

/** By the counts alone, knowing no ranking: whether one model fits in these slots. */
function fits(resources: number, { slots }: ReturnType<typeof knownSlots>): boolean {
  if (slots === undefined) return false
  const heavy = slots.heavy
  const moderate = heavy + slots.moderate
  return (resources === 3 ? heavy : resources === 2 ? moderate : moderate + slots.light) > 0
}

test('whoever answers gets a proposal, models to choose from, or the reason', async ({ annotate }) => {
  const counts: Record<string, number> = {}
  for (const answers of everyAnswer) {
    const chosen = goals.filter(goal => !['not', undefined].includes(answers.importance[goal]))
    const known = knownSlots(answers)
    const within = catalogue.models.filter(({ resources }) => fits(resources, known))
    const speaksFor = (of: readonly GoalId[]) => of.some(goal => chosen.includes(goal))
    const result = evaluateModels(catalogue, answers, {}, [])
    const state = proposalState(result)
    if (known.slots === undefined) expect(state.kind).toBe('slots-unknown')
    else if (within.some(({ marks, aims }) => speaksFor(marks) || speaksFor(aims))) {
      expect(state.kind).toBe('proposed')
    } else expect(state.kind).toBe(within.length > 0 ? 'openings' : 'no-slots')
    const kind =
      state.kind === 'proposed'
        ? `proposed: ${state.marked.length > 0 ? 'marks' : ''}${state.starts.length > 0 ? ' starts' : ''}${state.openings.length > 0 ? ', and openings' : ''}`
        : state.kind
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  await annotate(JSON.stringify(counts))
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(everyAnswer.length)
})

test('without room for any model the reason is told, whatever the goals', () => {
  for (const importance of importances()) {
    const answers = { ...EMPTY_ANSWERS, importance, slots: { light: 0, moderate: 0, heavy: 0 } }
    expect(proposalState(evaluateModels(catalogue, answers, {}, [])).kind).toBe('no-slots')
  }
})
