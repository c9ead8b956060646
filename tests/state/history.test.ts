import { describe, expect, test } from 'vitest'
import type { OwnModel } from '../../src/assessment/Local.ts'
import type { Catalogue } from '../../src/catalogue/Catalogue.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { checkWork } from '../../src/plan/checkWork.ts'
import { nextOwnId } from '../../src/plan/givenNumbers.ts'
import { readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { MOST_KEPT_TRIALS } from '../../src/plan/Trial.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { createAppStore } from '../../src/state/createAppStore.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { catalogue } from '../report/buildPlan.ts'

const [first, second] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId]
const goal = catalogue.goals[0]?.id as Catalogue['goals'][number]['id']
const written = (text: string) => ({ text, lang: 'fi' as const })
const trial = { importance: {}, pins: {} }

function start(over: Partial<Work> = {}) {
  const gate = (json: unknown): json is Work => checkWork(json, catalogue).ok
  const store = createAppStore({ ...EMPTY_WORK, ...over }, gate)
  const { actions } = store.getState()
  const work = () => store.getState().work
  const own = (name: string, id = nextOwnId(work())): OwnModel => {
    const category = catalogue.categories[0]?.id as OwnModel['category']
    return { id, name: written(name), category, resources: 1, marks: [goal] }
  }
  return { ...actions, store, work, own, history: () => store.getState().history }
}

/** What the browser would read after a reload. */
function reopened(work: Work) {
  return readSavedFile(writeSavedFile(work, catalogue, '2026-11-24T08:00:00.000Z'), catalogue)
}

describe('a work that has moved on', () => {
  test('holds five kept trials at most, also when a sixth is brought back, and can be read again', () => {
    const { keepTrial, removeKeptTrial, undo, work } = start()
    for (let n = 1; n <= MOST_KEPT_TRIALS; n++) keepTrial({ name: `Kokeilu ${n}`, trial })
    removeKeptTrial(0)
    keepTrial({ name: 'Uusi', trial })
    undo()
    expect(work().variants).toHaveLength(MOST_KEPT_TRIALS)
    expect(work().variants.at(-1)?.name).toBe('Uusi')
    expect(reopened(work()).ok).toBe(true)
  })

  test('keeps an own model written after another was removed, and gets the removed one back', () => {
    const { saveOwn, removeOwn, undo, work, own } = start()
    const old = own('Vanha')
    saveOwn(old)
    removeOwn(old.id)
    saveOwn(own('Uusi'))
    undo()
    expect(work().local.own.map(({ name }) => name.text)).toEqual(['Vanha', 'Uusi'])
  })

  test('keeps what was written in a row that was added again, and gets the other fields back', () => {
    const { addToPlan, editRow, removeRow, undo, work } = start()
    addToPlan([first])
    editRow(first, { lead: written('Vanha'), notes: written('Muistio') })
    removeRow(first)
    addToPlan([first])
    editRow(first, { lead: written('Uusi') })
    undo()
    expect(work().plan.rows).toEqual([{ model: first, lead: written('Uusi'), notes: written('Muistio') }])
  })

  test('keeps the name and the statuses entered after a trial was saved', () => {
    const { answer, rateGoal, changeTrial, saveTrial, setStatus, undo, work } = start()
    rateGoal(goal, 'somewhat')
    changeTrial({ importance: { [goal]: 'very' }, pins: { [second]: 'must' } })
    saveTrial()
    answer({ municipality: 'Esimerkkilä' })
    setStatus(first, 'in-use')
    undo()
    expect(work().answers).toMatchObject({
      municipality: 'Esimerkkilä',
      status: { [first]: 'in-use' },
      importance: { [goal]: 'somewhat' },
    })
    expect(work().pins).toEqual({})
  })

  test('keeps a title written after the plan was replaced by what a table says', () => {
    const { addToPlan, editRow, takeTable, editPlan, undo, work } = start()
    addToPlan([first])
    editRow(first, { lead: written('Vanha') })
    takeTable([{ model: first, field: 'lead', before: '', after: '', patch: { lead: written('Taulukko') } }])
    editPlan({ title: written('Tiivistelmä') })
    undo()
    expect(work().plan.rows).toEqual([{ model: first, lead: written('Vanha') }])
    expect(work().plan.title).toEqual(written('Tiivistelmä'))
  })

  test('is left as it is where a table changed a field that was written again since', () => {
    const { addToPlan, takeTable, editRow, undo, work, history } = start()
    addToPlan([first])
    takeTable([{ model: first, field: 'lead', before: '', after: '', patch: { lead: written('Taulukko') } }])
    editRow(first, { lead: written('Oma') })
    undo()
    expect(work().plan.rows).toEqual([{ model: first, lead: written('Oma') }])
    expect(history().kept).toBe(1)
  })

  test('gets another work back whole, and what was done in between by redoing, also after more was done', () => {
    const { addToPlan, editRow, open, editPlan, removeRow, undo, redo, work, history, saveOwn, own } = start()
    const mine = own('Oma malli')
    saveOwn(mine)
    addToPlan([mine.id, first])
    removeRow(mine.id)
    const before = work()
    open({ ...EMPTY_WORK, plan: { standing: 'draft', rows: [{ model: second }] } }, 'file-opened')
    editPlan({ title: written('Kirjoitettu avattuun') })
    const opened = work()
    undo()
    expect(work()).toEqual(before)
    redo()
    expect(work()).toEqual(opened)
    undo()
    undo()
    expect(work().plan.rows.map(({ model }) => model)).toEqual([mine.id, first])
    editRow(first, { lead: written('x') })
    removeRow(first)
    expect(history().redos).toEqual([])
    for (const _ of history().undos) undo()
    expect(work()).toEqual(opened)
  })

  test('keeps a picture put on the cover after another was taken off', () => {
    const [old, chosen] = [buildLogo(), buildLogo({ alt: written('Kunnantalo') })]
    const { setLogo, removeLogo, undo, work, history } = start()
    setLogo(old)
    removeLogo()
    setLogo(chosen)
    undo()
    expect(work().plan.logo).toEqual(chosen)
    expect(history().kept).toBe(1)
  })

  test('keeps an own model that was written about after its removal had been undone, also when that is redone', () => {
    const { saveOwn, removeOwn, addToPlan, editRow, undo, redo, work, history, own } = start()
    const mine = own('Oma malli')
    saveOwn(mine)
    removeOwn(mine.id)
    undo()
    addToPlan([mine.id])
    editRow(mine.id, { lead: written('Kirjoitettu') })
    const before = work()
    redo()
    expect(work()).toEqual(before)
    expect(history().kept).toBe('all')
  })

  test('ends a trial that may speak of an own model that goes', () => {
    const { saveOwn, removeOwn, undo, redo, changeTrial, store, own } = start()
    const mine = own('Oma malli')
    saveOwn(mine)
    removeOwn(mine.id)
    undo()
    changeTrial({ importance: {}, pins: { [mine.id]: 'must' } })
    redo()
    expect(store.getState().trials).toEqual([])
  })
})

describe('what was done', () => {
  test('is said by the name that an own model had', () => {
    const { saveOwn, addToPlan, removeRow, removeOwn, history, own } = start()
    const mine = own('Oma malli')
    saveOwn(mine)
    addToPlan([mine.id])
    removeRow(mine.id)
    removeOwn(mine.id)
    expect(history().undos[0]).toMatchObject({ names: { [mine.id]: 'Oma malli' } })
  })

  test('is left behind after a hundred steps, the oldest first', () => {
    const { addToPlan, removeRow, history } = start()
    for (let n = 0; n < 101; n++) {
      addToPlan([n === 0 ? first : second])
      removeRow(n === 0 ? first : second)
    }
    expect(history().undos).toHaveLength(100)
    expect(history().undos[0]?.removal).toMatchObject({ model: second })
  })

  test('and was undone is done with once something else is done', () => {
    const { addToPlan, removeRow, undo, redo, history, work } = start()
    addToPlan([first, second])
    removeRow(first)
    undo()
    removeRow(second)
    expect(history().redos).toEqual([])
    redo()
    expect(work().plan.rows).toEqual([{ model: first }])
  })
})
