import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS, STEPS, type Step } from '../../src/assessment/Answers.ts'
import { type Assumption, assumptions } from '../../src/assessment/assumptions.ts'
import { firstUnanswered, isAssessed } from '../../src/assessment/firstUnanswered.ts'
import { NO_SLOTS } from '../../src/assessment/Slots.ts'
import { type StepProblem, stepProblems } from '../../src/assessment/stepProblems.ts'
import { goal, model, slots } from '../fixtures/ids.ts'

const CATALOGUE = { goals: [{ id: goal('A') }, { id: goal('B') }] }
const [A, B] = [goal('A'), goal('B')]

const ANSWERED: Answers = {
  municipality: 'Pikkusuo',
  period: { kind: 'term', from: 2026, to: 2029 },
  staff: 'little',
  money: 'lot',
  slots: slots(2, 1, 0),
  importance: { [A]: 'very', [B]: 'not' },
  status: { [model('open-data')]: 'in-use' },
  passed: ['goals', 'resources', 'in-use', 'slots', 'yardstick', 'municipality', 'check'],
}

function without(key: 'period' | 'staff' | 'money' | 'slots'): Answers {
  const { [key]: _, ...rest } = ANSWERED
  return rest
}

describe('what had to be assumed', () => {
  const cases: readonly [what: string, Answers, readonly Assumption[]][] = [
    ['nothing, when all is answered', ANSWERED, []],
    ['an unknown period', { ...ANSWERED, period: 'unknown' }, [{ kind: 'period-unknown' }]],
    ['an unanswered period', without('period'), [{ kind: 'period-unknown' }]],
    [
      'slots by staff and money, when they are unknown',
      { ...ANSWERED, slots: 'unknown' },
      [{ kind: 'slots-suggested' }],
    ],
    ['slots by staff and money, when they are unanswered', without('slots'), [{ kind: 'slots-suggested' }]],
    [
      'no slots, when staff or money is unknown too',
      { ...without('slots'), money: 'unknown' },
      [{ kind: 'slots-unknown' }],
    ],
    ['nothing, when there are no slots at all', { ...ANSWERED, slots: NO_SLOTS }, []],
    [
      'a goal of unknown importance',
      { ...ANSWERED, importance: { [A]: 'very', [B]: 'unknown' } },
      [{ kind: 'goal-unknown', goal: B }],
    ],
    [
      'a goal without an answer',
      { ...ANSWERED, importance: { [B]: 'fairly' } },
      [{ kind: 'goal-unknown', goal: A }],
    ],
    [
      'all goals the same, said once, when none is chosen',
      { ...ANSWERED, importance: { [A]: 'not', [B]: 'unknown' } },
      [{ kind: 'all-goals-equal' }],
    ],
    ['nothing in use, when that was skipped', { ...ANSWERED, status: {} }, [{ kind: 'in-use-skipped' }]],
    ['nothing of staff and money, which only suggest slots', without('staff'), []],
  ]

  test.each(cases)('%s', (_, answers, wanted) => {
    expect(assumptions(CATALOGUE, answers)).toEqual(wanted)
  })

  test('everything at once, in the order of the questions', () => {
    expect(assumptions(CATALOGUE, EMPTY_ANSWERS).map(({ kind }) => kind)).toEqual([
      'period-unknown',
      'slots-unknown',
      'all-goals-equal',
      'in-use-skipped',
    ])
  })
})

describe('what stands between a step and the next', () => {
  const cases: readonly [what: string, Step, Answers, readonly StepProblem[]][] = [
    ['nothing, without a period', 'municipality', without('period'), []],
    [
      'a name of 101 characters',
      'municipality',
      { ...ANSWERED, municipality: 'x'.repeat(101) },
      [{ field: 'municipality', problem: 'too-long' }],
    ],
    ['nothing, with a name of 100', 'municipality', { ...ANSWERED, municipality: 'x'.repeat(100) }, []],
    ['nothing, without a name', 'municipality', { ...ANSWERED, municipality: '' }, []],
    ['no word on staff', 'resources', without('staff'), [{ field: 'staff', problem: 'unanswered' }]],
    ['no word on money', 'resources', without('money'), [{ field: 'money', problem: 'unanswered' }]],
    ['nothing, without slots', 'slots', without('slots'), []],
    ['nothing, without a yardstick', 'yardstick', ANSWERED, []],
    [
      'a goal without a word',
      'goals',
      { ...ANSWERED, importance: { [A]: 'not' } },
      [{ field: 'importance', goal: B, problem: 'unanswered' }],
    ],
    ['nothing, with no model in use', 'in-use', { ...ANSWERED, status: {} }, []],
    ['nothing, at the check', 'check', EMPTY_ANSWERS, []],
  ]

  test.each(cases)('%s', (_, step, answers, wanted) => {
    expect(stepProblems(step, answers, CATALOGUE)).toEqual(wanted)
  })

  test('"I don\'t know" passes every step', () => {
    const unknown: Answers = {
      ...EMPTY_ANSWERS,
      period: 'unknown',
      staff: 'unknown',
      money: 'unknown',
      slots: 'unknown',
      importance: { [A]: 'unknown', [B]: 'unknown' },
    }
    expect(STEPS.flatMap(step => stepProblems(step, unknown, CATALOGUE))).toEqual([])
  })
})

describe('where "Continue" leads', () => {
  const cases: readonly [passed: readonly Step[], next: Step, done: boolean][] = [
    [[], 'goals', false],
    [['goals'], 'resources', false],
    [['resources', 'in-use'], 'goals', false],
    [['goals', 'resources'], 'check', true],
    // As the steps stood when files were saved in another order.
    [['municipality', 'resources', 'slots'], 'goals', false],
    [['municipality', 'resources', 'slots', 'goals', 'in-use'], 'check', true],
    [[...STEPS], 'check', true],
  ]

  test.each(cases)('after %j to %s; assessed: %j', (passed, next, done) => {
    const answers = { ...EMPTY_ANSWERS, passed: [...passed] }
    expect([firstUnanswered(answers), isAssessed(answers)]).toEqual([next, done])
  })
})
