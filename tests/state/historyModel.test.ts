import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWork } from '../../src/plan/checkWork.ts'
import { nextOwnId } from '../../src/plan/givenNumbers.ts'
import { readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { type AppStore, createAppStore } from '../../src/state/createAppStore.ts'
import type { History } from '../../src/state/History.ts'
import { readHistory, writeHistory } from '../../src/state/historyText.ts'
import { catalogue } from '../report/buildPlan.ts'
import { anyStep, type NewText, type Step, WRITING } from './anyStep.ts'

// More of them, or others: HISTORY_RUNS=20000 HISTORY_SEED=7 npx vitest run tests/state/historyModel.test.ts
const numRuns = Number(process.env.HISTORY_RUNS ?? 400)
const seed = Number(process.env.HISTORY_SEED ?? 20261124)

const gate = (work: unknown): work is Work => checkWork(work, catalogue).ok

function storeWith(work: Work, history?: History): AppStore {
  const store = createAppStore(work, gate)
  if (history) store.setState({ history })
  return store
}

/** The texts that the user has written, in anything. */
const textsIn = (value: unknown) => new Set(JSON.stringify(value).match(/user\d+;/g))

function expectReadable(work: Work) {
  expect(checkWork(work, catalogue)).toMatchObject({ ok: true })
  const opened = readSavedFile(writeSavedFile(work, catalogue, '2026-11-24T08:00:00.000Z'), catalogue)
  expect(opened.ok && opened.file.work).toEqual(work)
}

function expectReversible({ work, history }: { work: Work; history: History }) {
  const back = storeWith(work, history)
  back.getState().actions.undo()
  const undone = back.getState().work
  expectReadable(undone)
  if (history.undos.length === 0) return
  back.getState().actions.redo()
  expect(back.getState().work).toEqual(work)
  back.getState().actions.undo()
  expect(back.getState().work).toEqual(undone)
}

/** Steps since the last one that put another work in the place of all: those to this work. */
function stepsHere({ undos, redos }: History) {
  const here = (steps: History['undos']) => steps.slice(steps.findLastIndex(step => 'other' in step) + 1)
  return [...here(undos), ...here(redos)]
}

function runSteps(steps: readonly Step[]) {
  let texts = 0
  const newText: NewText = (mark = 'user') => `${mark}${++texts};`
  const store = storeWith(EMPTY_WORK)
  let expected = new Set<string>()
  for (const { verb, run } of steps) {
    const before = textsIn(store.getState().work)
    run(store, newText)
    const { work, history } = store.getState()
    expectReadable(work)
    expectReversible({ work, history })
    const now = textsIn(work)
    const known = new Set([...now, ...textsIn(history)])
    const overwritten = WRITING.has(verb) ? [...before].filter(text => !now.has(text)) : []
    expected = new Set([...expected, ...now].filter(text => !overwritten.includes(text)))
    expect(
      [...expected].filter(text => !known.has(text)),
      `lost by ${verb}`,
    ).toEqual([])
    expect(JSON.stringify(stepsHere(history))).not.toContain(`"${nextOwnId(work)}"`)
  }
  return store.getState()
}

test('whatever is done in whatever order, the work can be read, steps go back and forth, and no text is lost', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 10, maxLength: 60, size: 'max' }), list => {
      const { work, history } = runSteps(list)
      const after = (kept: History | undefined) => {
        const store = storeWith(work, kept)
        for (const _ of kept?.undos ?? []) store.getState().actions.undo()
        return store.getState().work
      }
      const kept = readHistory(writeHistory(history), catalogue)
      const newer = kept?.undos.length ?? 0
      const undos = newer === 0 ? [] : history.undos.slice(-newer)
      expect(after(kept)).toEqual(after({ ...history, undos }))
    }),
    { numRuns, seed },
  )
})
