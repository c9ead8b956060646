import { describe, expect, test } from 'vitest'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { proposalState } from '../../src/scoring/proposalState.ts'
import { goal, model } from '../fixtures/ids.ts'
import { catalogue } from '../report/buildPlan.ts'

const room = (light: number, moderate: number, heavy = 0) => ({ light, moderate, heavy })
const inUse = (models: readonly { readonly id: ModelId }[]): Answers['status'] =>
  Object.fromEntries(models.map(({ id }) => [id, 'in-use' as const]))

function stateFor(of: string, given: Partial<Answers>) {
  const answers: Answers = { ...EMPTY_ANSWERS, importance: { [goal(of)]: 'very' }, ...given }
  return proposalState(evaluateModels(catalogue, answers, {}, []))
}
const ids = (models: readonly { readonly model: { readonly id: ModelId } }[]) =>
  models.map(one => one.model.id)

describe('what a result is able to say', () => {
  test('without any room known, that it is not', () => {
    expect(stateFor('B', {}).kind).toBe('slots-unknown')
  })

  test('a model proposed for its mark is marked, and neither a start nor an own choice', () => {
    const state = stateFor('B', { slots: room(0, 1) })
    if (state.kind !== 'proposed') throw new Error(state.kind)
    expect(ids(state.marked)).toHaveLength(1)
    expect(ids(state.named)).toEqual(ids(state.marked))
    expect([state.starts, state.own]).toEqual([[], []])
  })

  test('a model proposed for an aim alone is a start', () => {
    const state = stateFor('E', { slots: room(1, 0) })
    if (state.kind !== 'proposed') throw new Error(state.kind)
    expect(ids(state.starts)).toHaveLength(1)
    expect(ids(state.named)).toEqual(ids(state.starts))
    expect([state.marked, state.own]).toEqual([[], []])
  })

  test('what is decided is told apart from what is proposed beside it', () => {
    const state = stateFor('B', { slots: room(0, 2), status: { [model('group-steering')]: 'planned' } })
    if (state.kind !== 'proposed') throw new Error(state.kind)
    expect(ids(state.own)).toEqual(['group-steering'])
    expect(ids(state.marked)).toHaveLength(1)
    expect(ids(state.marked)).not.toContain('group-steering')
  })

  test('where what is decided takes all the room, that there are own choices alone', () => {
    const state = stateFor('B', { slots: room(0, 1), status: { [model('group-steering')]: 'planned' } })
    if (state.kind !== 'own-choices') throw new Error(state.kind)
    expect(ids(state.named)).toEqual(['group-steering'])
    expect([state.marked, state.starts, state.openings]).toEqual([[], [], []])
  })

  test('where what is decided does not fit, which room it lacks', () => {
    const status = { [model('group-steering')]: 'planned', [model('idea-funding')]: 'planned' } as const
    const state = stateFor('B', { slots: room(0, 1), status })
    if (state.kind !== 'musts-unseated') throw new Error(state.kind)
    expect(state.outcome.kind).toBe('musts-unseated')
  })

  test('where nothing speaks for what fits, the models to choose from', () => {
    const light = catalogue.models.filter(({ resources }) => resources === 1)
    const speaking = light.filter(({ aims }) => aims.includes(goal('A')))
    const state = stateFor('A', { slots: room(1, 0), status: inUse(speaking) })
    if (state.kind !== 'openings') throw new Error(state.kind)
    expect(state.named).toEqual([])
    expect(state.openings.map(({ id }) => id).sort()).toEqual(
      light
        .filter(one => !speaking.includes(one))
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('with no room at all, that alone', () => {
    expect(stateFor('B', { slots: room(0, 0) }).kind).toBe('no-slots')
  })

  test('where all that would fit is in use, that nothing fits; where all is, that nothing is left', () => {
    const light = catalogue.models.filter(({ resources }) => resources === 1)
    expect(stateFor('B', { slots: room(1, 0), status: inUse(light) }).kind).toBe('nothing-fits')
    for (const slots of [room(1, 0), room(0, 1), room(0, 0, 1)])
      expect(stateFor('B', { slots, status: inUse(catalogue.models) }).kind).toBe('nothing-left')
  })
})
