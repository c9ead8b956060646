import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { checkWork } from '../../src/plan/checkWork.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { createAppStore } from '../../src/state/createAppStore.ts'
import { HISTORY_KEY, keepHistory } from '../../src/state/keepHistory.ts'
import { keepWork, WORK_KEY } from '../../src/state/keepWork.ts'
import { catalogue } from '../report/buildPlan.ts'
import { type FakeWorld, fakeWorld } from './fakeWorld.ts'

const [first, second] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId]
const isWork = (work: unknown): work is Work => checkWork(work, catalogue).ok

/** A tab over the same storage as others, in which the reload of one is another. */
function openTab(world: FakeWorld) {
  const store = createAppStore(EMPTY_WORK, isWork)
  const keeper = keepWork(store, catalogue, world)
  const stop = keepHistory(store, keeper, catalogue, world)
  const { actions } = store.getState()
  return {
    ...actions,
    store,
    keeper,
    stop,
    work: () => store.getState().work,
    history: () => store.getState().history,
  }
}

function tabWithRowRemoved(world: FakeWorld) {
  const tab = openTab(world)
  tab.answer({ municipality: 'Esimerkkilä' })
  tab.addToPlan([first])
  tab.editRow(first, { lead: { text: 'Johtaja', lang: 'fi' } })
  tab.removeRow(first)
  return tab
}

describe('what was done', () => {
  test('can be undone after a reload, and redone after another', () => {
    const world = fakeWorld()
    tabWithRowRemoved(world)
    const reloaded = openTab(world)
    expect(reloaded.history().isOffered).toBe(true)
    reloaded.undo()
    expect(reloaded.work().plan.rows).toEqual([{ model: first, lead: { text: 'Johtaja', lang: 'fi' } }])
    const again = openTab(world)
    again.redo()
    expect(again.work().plan.rows).toEqual([])
  })

  test('before the keeping began stands above what was kept', () => {
    const world = fakeWorld()
    tabWithRowRemoved(world)
    const store = createAppStore(EMPTY_WORK, isWork)
    const keeper = keepWork(store, catalogue, world)
    store.getState().actions.addToShortlist(second)
    store.getState().actions.removeFromShortlist(second)
    keepHistory(store, keeper, catalogue, world)
    expect(store.getState().history.undos.map(({ removal }) => removal.kind)).toEqual([
      'row-removed',
      'unlisted',
    ])
  })

  test('stays closed after a reload once it was closed', () => {
    const world = fakeWorld()
    tabWithRowRemoved(world).dismissUndo()
    expect(openTab(world).history()).toMatchObject({ isOffered: false, undos: [{}] })
  })

  test('to a work that was cleared is not written anywhere again', () => {
    const world = fakeWorld()
    const { clearEverything, addToShortlist, removeFromShortlist, undo, work } = tabWithRowRemoved(world)
    clearEverything()
    addToShortlist(second)
    removeFromShortlist(second)
    expect([...world.kept.values()].join()).not.toContain('Johtaja')
    undo()
    undo()
    undo()
    expect(work().plan.rows).toHaveLength(1)
  })
})

describe('a kept history', () => {
  test.each(['', '{', '[]', '{"undos":[{}],"redos":[],"isOffered":true}'])(
    'that cannot be read is left: %j',
    text => {
      expect(openTab(fakeWorld({ [HISTORY_KEY]: text })).history()).toMatchObject({
        undos: [],
        redos: [],
        isOffered: false,
      })
    },
  )

  test.each([
    ['a model that nobody knows', (text: string) => text.replaceAll(first, 'nothing-such')],
    ['a kind that nobody knows', (text: string) => text.replace('row-removed', 'row-eaten')],
  ])('is left from %s on', (_, break_) => {
    const world = fakeWorld()
    tabWithRowRemoved(world)
    world.kept.set(HISTORY_KEY, break_(world.kept.get(HISTORY_KEY) ?? ''))
    expect(openTab(world).history().undos).toEqual([])
  })

  test('that would make a work that cannot be read changes nothing', () => {
    const world = fakeWorld()
    tabWithRowRemoved(world)
    world.kept.set(HISTORY_KEY, (world.kept.get(HISTORY_KEY) ?? '').replace('"Johtaja"', '5'))
    const { undo, work, history } = openTab(world)
    const before = work()
    undo()
    expect(work()).toEqual(before)
    expect(history().kept).toBe('all')
  })

  test('holds the newest steps when there is not room for all', () => {
    const world = fakeWorld()
    const { addToPlan, editRow, removeRow } = openTab(world)
    for (const model of [first, second]) {
      addToPlan([model])
      editRow(model, { notes: { text: 'x'.repeat(300_000), lang: 'fi' } })
      removeRow(model)
    }
    expect(world.kept.get(HISTORY_KEY)?.length).toBeLessThan(500_100)
    expect(openTab(world).history().undos).toMatchObject([{ removal: { model: second } }])
  })

  test('goes where there is no room for it and the work', () => {
    const world = fakeWorld()
    const { answer, keeper, undo, work } = tabWithRowRemoved(world)
    world.fill(true)
    answer({ municipality: 'E' })
    world.fill(false)
    expect(world.kept.has(HISTORY_KEY)).toBe(false)
    answer({ municipality: 'Es' })
    expect(keeper.keeping().kind).toBe('saved')
    undo()
    expect(work().plan.rows).toHaveLength(1)
    expect(world.kept.has(HISTORY_KEY)).toBe(false)
  })
})

/** Both have gone on from where one was, and neither has heard of the other. */
function tabInConflict() {
  const world = fakeWorld()
  const here = tabWithRowRemoved(world)
  const there = new Map(world.kept)
  here.addToShortlist(second)
  for (const [key, text] of there) world.writeElsewhere(key, text, true)
  here.removeFromShortlist(second)
  return { world, here, there }
}

describe('another tab', () => {
  test('that did something tells it with its work', () => {
    const world = fakeWorld()
    const here = openTab(world)
    tabWithRowRemoved(world)
    for (const key of [WORK_KEY, HISTORY_KEY]) world.writeElsewhere(key, world.kept.get(key) ?? null)
    expect(here.history().undos).toHaveLength(1)
    here.undo()
    expect(here.work().plan.rows).toHaveLength(1)
  })

  test('in conflict with this one keeps its own, until one is chosen', () => {
    const { world, here, there } = tabInConflict()
    expect(here.keeper.keeping().kind).toBe('conflict')
    expect(world.kept.get(HISTORY_KEY)).toBe(there.get(HISTORY_KEY))
    here.keeper.settle('theirs')
    expect(here.history().undos.map(({ removal }) => removal.kind)).toEqual(['row-removed'])
  })

  test('in conflict gives way when this one is chosen', () => {
    const { world, here } = tabInConflict()
    here.keeper.settle('ours')
    expect(
      openTab(world)
        .history()
        .undos.map(({ removal }) => removal.kind),
    ).toEqual(['row-removed', 'unlisted'])
  })
})

test('nothing is kept or followed once it is stopped', () => {
  const world = fakeWorld()
  const { stop, keeper, addToPlan, removeRow } = openTab(world)
  stop()
  keeper.stop()
  addToPlan([first])
  removeRow(first)
  expect(world.kept.size).toBe(0)
  expect(world.listeners()).toBe(0)
})
