import { describe, expect, test } from 'vitest'
import { type Judgement, NO_LOCAL, type OwnModel } from '../../src/assessment/Local.ts'
import type { CategoryId, GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { type AppStore, createAppStore } from '../../src/state/createAppStore.ts'

const id = (text: string) => text as ModelId
const goal = (text: string) => text as GoalId
const [alfa, bravo, mine] = [id('alfa'), id('bravo'), id('own-1')] as const
const reason = { text: 'Meillä näin', lang: 'fi' }
const lower: Judgement['resources'] = { level: 1, marksHold: false, reason }
const own: OwnModel = {
  id: mine,
  name: { text: 'Energiailta', lang: 'fi' },
  category: 'events' as CategoryId,
  resources: 1,
  marks: [goal('A')],
}
const other: OwnModel = { ...own, id: id('own-2') }

/** Work in which the own model stands everywhere a model can stand. */
const everywhere: Work = {
  ...EMPTY_WORK,
  answers: { ...EMPTY_WORK.answers, status: { [alfa]: 'in-use', [mine]: 'planned' } },
  pins: { [mine]: 'must', [alfa]: 'must-not' },
  preferred: [mine, bravo],
  shortlist: [alfa, mine, bravo],
  plan: { standing: 'draft', rows: [{ model: alfa }, { model: mine, scale: 'trial' }, { model: bravo }] },
  local: { ...NO_LOCAL, own: [own, other] },
  variants: [
    { name: 'Energia', trial: { importance: {}, pins: { [mine]: 'must', [alfa]: 'must' } } },
    { name: 'Muu', trial: { importance: {}, pins: { [bravo]: 'must-not' } } },
  ],
}

const workOf = (store: AppStore) => store.getState().work
const localAfter = (
  act: (actions: ReturnType<AppStore['getState']>['actions']) => void,
  from: Work = EMPTY_WORK,
) => {
  const store = createAppStore(from)
  act(store.getState().actions)
  return workOf(store).local
}

describe('local judgement', () => {
  test('level and goals are judged one by one', () => {
    const { judgements } = localAfter(({ judgeResources, judgeMark }) => {
      judgeResources(alfa, lower)
      judgeMark(alfa, goal('C'), reason)
      judgeMark(bravo, goal('A'), reason)
    })
    expect(judgements).toEqual({
      alfa: { resources: lower, marks: { C: reason } },
      bravo: { marks: { A: reason } },
    })
  })

  test('one point taken back leaves the other', () => {
    const { judgements } = localAfter(({ judgeResources, judgeMark }) => {
      judgeResources(alfa, lower)
      judgeMark(alfa, goal('C'), reason)
      judgeResources(alfa, undefined)
    })
    expect(judgements).toEqual({ alfa: { marks: { C: reason } } })
  })

  test('the last point taken back leaves no judgement behind', () => {
    const { judgements } = localAfter(({ judgeMark }) => {
      judgeMark(alfa, goal('C'), reason)
      judgeMark(alfa, goal('C'), undefined)
    })
    expect(judgements).toEqual({})
  })

  test('the switch keeps all that was judged', () => {
    const before = localAfter(({ judgeResources }) => judgeResources(alfa, lower), everywhere)
    const off = localAfter(({ applyLocal }) => applyLocal(false), { ...everywhere, local: before })
    expect(off).toEqual({ ...before, applied: false })
    expect(localAfter(({ applyLocal }) => applyLocal(true), { ...everywhere, local: off })).toEqual(before)
  })
})

describe('own models', () => {
  test('a new one stands after those there are', () => {
    expect(
      localAfter(({ saveOwn }) => saveOwn({ ...own, id: id('own-3') }), everywhere).own.map(({ id }) => id),
    ).toEqual(['own-1', 'own-2', 'own-3'])
  })

  test('a changed one stays where it stood', () => {
    const changed = { ...own, resources: 3 as const }
    expect(localAfter(({ saveOwn }) => saveOwn(changed), everywhere).own).toEqual([changed, other])
  })

  test('a removed one is gone from everywhere, and the others stay', () => {
    const store = createAppStore(everywhere)
    store.getState().actions.removeOwn(mine)
    expect(JSON.stringify(workOf(store))).not.toContain('own-1')
    expect(workOf(store)).toMatchObject({
      shortlist: [alfa, bravo],
      preferred: [bravo],
      pins: { alfa: 'must-not' },
    })
    expect(store.getState().history.undos.at(-1)?.removal).toEqual({
      kind: 'own-removed',
      name: 'Energiailta',
    })
  })

  test('a removal taken back gives all of it back, each thing where it stood', () => {
    const store = createAppStore(everywhere)
    store.getState().actions.removeOwn(mine)
    store.getState().actions.undo()
    expect(workOf(store)).toEqual(everywhere)
  })

  test('a removal taken back leaves trials kept or removed since as they are', () => {
    const store = createAppStore(everywhere)
    const { removeOwn, removeKeptTrial, keepTrial, undo } = store.getState().actions
    const later = { name: 'Energia', trial: { importance: {}, pins: { [alfa]: 'must-not' as const } } }
    removeOwn(mine)
    keepTrial(later)
    undo()
    expect(workOf(store).variants).toEqual([...everywhere.variants, { ...later, number: 3 }])
    removeOwn(mine)
    removeKeptTrial(0)
    undo()
    undo()
    expect(workOf(store).variants).toEqual([...everywhere.variants, { ...later, number: 3 }])
  })

  test('a removal taken back keeps what was done since', () => {
    const store = createAppStore(everywhere)
    const { removeOwn, answer, addToShortlist, saveOwn, undo } = store.getState().actions
    removeOwn(mine)
    answer({ municipality: 'Pikkusuo' })
    addToShortlist(id('charlie'))
    saveOwn({ ...other, resources: 2 })
    undo()
    expect(workOf(store)).toEqual({
      ...everywhere,
      answers: { ...everywhere.answers, municipality: 'Pikkusuo' },
      shortlist: [alfa, mine, bravo, 'charlie'],
      local: { ...everywhere.local, own: [own, { ...other, resources: 2 }] },
    })
  })

  test('a removal of one that is not there changes nothing and offers nothing to undo', () => {
    const store = createAppStore(everywhere)
    store.getState().actions.removeOwn(alfa)
    expect(workOf(store)).toBe(everywhere)
    expect(store.getState().history.undos).toEqual([])
  })
})
