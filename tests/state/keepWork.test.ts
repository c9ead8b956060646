import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { writeSavedFile } from '../../src/plan/savedFile.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { createAppStore } from '../../src/state/createAppStore.ts'
import { keepWork, RESCUE_KEY, WORK_KEY } from '../../src/state/keepWork.ts'
import { catalogue } from '../report/buildPlan.ts'
import { type FakeWorld, fakeWorld } from './fakeWorld.ts'

const [first, second] = catalogue.models.map(model => model.id) as [ModelId, ModelId]
const listed = (shortlist: readonly ModelId[], over: Partial<Work> = {}): Work => ({
  ...EMPTY_WORK,
  ...over,
  shortlist: [...shortlist],
})
const text = (work: Work) => writeSavedFile(work, catalogue, '2026-01-01T00:00:00.000Z')

function start(world: FakeWorld, initial?: Work) {
  const store = createAppStore(initial)
  const keeper = keepWork(store, catalogue, world)
  const { actions } = store.getState()
  return { store, keeper, actions, work: () => store.getState().work, kept: () => keptWork(world) }
}

function keptWork(world: FakeWorld): Work | undefined {
  const kept = world.kept.get(WORK_KEY)
  return kept === undefined ? undefined : JSON.parse(kept).work
}

describe('the first look', () => {
  test('brings back the work that was kept', () => {
    const kept = listed([first], { language: 'en' })
    const { work, keeper } = start(fakeWorld({ [WORK_KEY]: text(kept) }))
    expect(work()).toEqual(kept)
    expect(keeper.keeping().kind).not.toBe('unreadable')
  })

  test('with nothing kept leaves the work, and the storage, as they were', () => {
    const world = fakeWorld()
    const { work, keeper } = start(world, { ...EMPTY_WORK, language: 'sv' })
    expect(work()).toEqual({ ...EMPTY_WORK, language: 'sv' })
    expect(world.kept.size).toBe(0)
    expect(keeper.keeping()).toEqual({ kind: 'idle' })
  })

  test.each([
    '',
    '{',
    '[]',
    text(listed(['nothing-such' as ModelId])),
    text(EMPTY_WORK).replace('"version": 1', '"version": 2'),
  ])('sets aside what it cannot read, whole, and tells it: %j', unreadable => {
    const world = fakeWorld({ [WORK_KEY]: unreadable })
    const { work, keeper, actions, kept } = start(world)
    expect(work()).toEqual(EMPTY_WORK)
    expect(keeper.keeping()).toEqual({ kind: 'unreadable', text: unreadable })
    expect(world.kept.get(WORK_KEY)).toBe(unreadable)
    actions.addToShortlist(first)
    expect(kept()).toEqual(listed([first]))
    expect(world.kept.get(RESCUE_KEY)).toBe(unreadable)
  })

  test('never writes over what could neither be read nor set aside', () => {
    const world = fakeWorld({ [WORK_KEY]: 'precious' })
    world.fill(true)
    const { actions } = start(world)
    world.fill(false)
    actions.addToShortlist(first)
    expect([...world.kept.values()]).toContain('precious')
  })
})

describe('saving', () => {
  test('happens at each change, with its time', () => {
    const world = fakeWorld()
    const { actions, keeper, kept, work } = start(world)
    actions.addToShortlist(first)
    expect(kept()).toEqual(work())
    expect(keeper.keeping()).toEqual({ kind: 'saved', at: new Date('2026-11-24T08:02:00.000Z') })
    actions.answer({ municipality: 'Esimerkkilä' })
    expect(kept()).toEqual(work())
  })

  test('of untouched work stores nothing, and takes away what stood there', () => {
    const world = fakeWorld()
    const { actions, keeper } = start(world)
    actions.addToShortlist(first)
    actions.clearEverything()
    expect(world.kept.size).toBe(0)
    expect(keeper.keeping()).toEqual({ kind: 'idle' })
  })

  test('keeps a language chosen by hand, though there is no work yet', () => {
    const { actions, kept } = start(fakeWorld())
    actions.speak('en')
    expect(kept()?.language).toBe('en')
  })

  test('follows an undo', () => {
    const { actions, kept } = start(fakeWorld())
    actions.addToShortlist(first)
    actions.clearEverything()
    actions.undo()
    expect(kept()).toEqual(listed([first]))
  })

  test('tells its listeners, until they leave', () => {
    const { actions, keeper } = start(fakeWorld())
    let told = 0
    const leave = keeper.subscribe(() => told++)
    actions.addToShortlist(first)
    expect(told).toBe(1)
    leave()
    actions.addToShortlist(second)
    expect(told).toBe(1)
  })

  test('ends when the keeper is stopped', () => {
    const world = fakeWorld()
    const { actions, keeper } = start(world)
    keeper.stop()
    actions.addToShortlist(first)
    expect(world.kept.size).toBe(0)
    expect(world.listeners()).toBe(0)
  })
})

describe('a storage that refuses', () => {
  test.each(['blocked', 'full'] as const)('(%s) is told, and the work goes on', how => {
    const world = fakeWorld()
    const refuse = how === 'blocked' ? world.block : world.fill
    refuse(true)
    const { actions, keeper, work, kept } = start(world)
    actions.addToShortlist(first)
    expect(keeper.keeping()).toEqual({ kind: 'unsaved' })
    expect(work()).toEqual(listed([first]))
    refuse(false)
    actions.addToShortlist(second)
    expect(keeper.keeping().kind).toBe('saved')
    expect(kept()).toEqual(listed([first, second]))
  })

  test('does not throw, even at the first look', () => {
    const world = fakeWorld({ [WORK_KEY]: text(listed([first])) })
    world.block(true)
    expect(() => start(world)).not.toThrow()
  })
})

describe('another tab', () => {
  test('that saved is followed', () => {
    const world = fakeWorld()
    const { work, actions, kept } = start(world)
    world.writeElsewhere(WORK_KEY, text(listed([second])))
    expect(work()).toEqual(listed([second]))
    actions.addToShortlist(first)
    expect(kept()).toEqual(listed([second, first]))
  })

  test('that cleared everything is followed', () => {
    const world = fakeWorld({ [WORK_KEY]: text(listed([first])) })
    const { work } = start(world)
    world.writeElsewhere(WORK_KEY, null)
    expect(work()).toEqual(EMPTY_WORK)
  })

  test('is not answered by saving again, so that two tabs do not echo', () => {
    const world = fakeWorld()
    start(world)
    const theirs = text(listed([second]))
    world.writeElsewhere(WORK_KEY, theirs)
    expect(world.kept.get(WORK_KEY)).toBe(theirs)
  })

  test('that wrote something unreadable changes nothing here, and it is set aside', () => {
    const world = fakeWorld({ [WORK_KEY]: text(listed([first])) })
    const { work, keeper } = start(world)
    world.writeElsewhere(WORK_KEY, 'broken')
    expect(work()).toEqual(listed([first]))
    expect(keeper.keeping()).toEqual({ kind: 'unreadable', text: 'broken' })
    expect(world.kept.get(RESCUE_KEY)).toBe('broken')
  })
})

describe('a conflict', () => {
  /** Another tab saved, word of it did not come, and then this one was edited. */
  function conflict() {
    const world = fakeWorld({ [WORK_KEY]: text(EMPTY_WORK) })
    const started = start(world)
    world.writeElsewhere(WORK_KEY, text(listed([second])), true)
    started.actions.addToShortlist(first)
    return { world, ...started }
  }

  test('is told, and nothing is written over, whatever is done', () => {
    const { keeper, actions, kept, work } = conflict()
    expect(keeper.keeping()).toEqual({ kind: 'conflict' })
    actions.answer({ municipality: 'Esimerkkilä' })
    expect(kept()).toEqual(listed([second]))
    expect(work().shortlist).toEqual([first])
  })

  test('is not settled by yet another change elsewhere', () => {
    const { keeper, world, work } = conflict()
    world.writeElsewhere(WORK_KEY, text(EMPTY_WORK))
    expect(keeper.keeping()).toEqual({ kind: 'conflict' })
    expect(work().shortlist).toEqual([first])
  })

  test('settled for theirs takes their work in, and saving goes on', () => {
    const { keeper, actions, kept, work } = conflict()
    keeper.settle('theirs')
    expect(work()).toEqual(listed([second]))
    expect(keeper.keeping().kind).not.toBe('conflict')
    actions.addToShortlist(first)
    expect(kept()).toEqual(listed([second, first]))
  })

  test('settled for ours writes ours over theirs', () => {
    const { keeper, kept } = conflict()
    keeper.settle('ours')
    expect(kept()).toEqual(listed([first]))
    expect(keeper.keeping().kind).toBe('saved')
  })
})
