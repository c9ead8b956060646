import { describe, expect, test } from 'vitest'
import { NO_LOCAL } from '../../src/assessment/Local.ts'
import type { GoalId, ModelId } from '../../src/catalogue/ids.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import type { Actions } from '../../src/state/AppState.ts'
import { createAppStore } from '../../src/state/createAppStore.ts'

const id = (text: string) => text as ModelId
const goal = (text: string) => text as GoalId
const [alfa, bravo, charlie] = [id('alfa'), id('bravo'), id('charlie')] as const

/** Work with something in every part of it. */
const full: Work = {
  language: 'sv',
  answers: {
    municipality: 'Esimerkkilä',
    staff: 'lot',
    importance: { [goal('A')]: 'very' },
    status: { [charlie]: 'in-use' },
    passed: ['municipality'],
  },
  pins: { [charlie]: 'must-not' },
  preferred: [bravo],
  shortlist: [alfa, bravo, charlie],
  plan: {
    standing: 'for-decision',
    rows: [
      { model: alfa },
      { model: bravo, scale: 'trial', steps: { text: 'Oma', lang: 'fi' } },
      { model: charlie },
    ],
  },
  local: NO_LOCAL,
  variants: [],
}

/** The work after some actions on a fresh store. */
function workAfter(act: (actions: Actions) => void, from: Work = EMPTY_WORK): Work {
  const store = createAppStore(from)
  act(store.getState().actions)
  return store.getState().work
}

describe('answers', () => {
  test('one answer leaves the others as they were', () => {
    const { answers } = workAfter(({ answer }) => answer({ money: 'little' }), full)
    expect(answers).toEqual({ ...full.answers, money: 'little' })
  })

  test('an answer given as undefined is taken back, not kept as undefined', () => {
    const { answers } = workAfter(({ answer }) => answer({ staff: undefined }), full)
    expect(Object.keys(answers)).not.toContain('staff')
  })

  test('"no difference" is an answer of its own', () => {
    expect(workAfter(({ answer }) => answer({ first: null })).answers).toHaveProperty('first', null)
  })

  test('goals and statuses are answered one by one', () => {
    const { answers } = workAfter(actions => {
      actions.rateGoal(goal('B'), 'not')
      actions.setStatus(alfa, 'planned')
    }, full)
    expect(answers.importance).toEqual({ A: 'very', B: 'not' })
    expect(answers.status).toEqual({ charlie: 'in-use', alfa: 'planned' })
  })

  test('a step is passed once, however often it is left', () => {
    const { answers } = workAfter(({ passStep }) => {
      passStep('resources')
      passStep('municipality')
      passStep('resources')
    }, full)
    expect(answers.passed).toEqual(['municipality', 'resources'])
  })
})

describe('pins, swaps and the shortlist', () => {
  test('a pin set free is gone', () => {
    expect(workAfter(({ pin }) => pin(charlie, undefined), full).pins).toEqual({})
    expect(workAfter(({ pin }) => pin(alfa, 'must'), full).pins).toEqual({
      charlie: 'must-not',
      alfa: 'must',
    })
  })

  test('a swap names the new model and drops the one it replaced', () => {
    const { preferred } = workAfter(({ prefer }) => prefer(alfa, bravo), full)
    expect(preferred).toContain(alfa)
    expect(preferred).not.toContain(bravo)
  })

  test('a swap there and back names the first one again', () => {
    const { preferred } = workAfter(({ prefer }) => {
      prefer(bravo, alfa)
      prefer(alfa, bravo)
    })
    expect(preferred).toEqual([alfa])
  })

  test('a model stands once on the shortlist', () => {
    expect(workAfter(({ addToShortlist }) => addToShortlist(alfa), full).shortlist).toEqual(full.shortlist)
  })
})

describe('the plan', () => {
  test('models are added after the rows there are, each once, and the rows stay as they were', () => {
    const { plan } = workAfter(({ addToPlan }) => addToPlan([bravo, id('delta')]), full)
    expect(plan).toEqual({ ...full.plan, rows: [...full.plan.rows, { model: 'delta' }] })
  })

  test('an edit changes its own row alone, and undefined gives the field back', () => {
    const { plan } = workAfter(
      ({ editRow }) => editRow(bravo, { scale: undefined, lead: { text: 'x', lang: 'sv' } }),
      full,
    )
    const { steps } = full.plan.rows[1] ?? {}
    expect(plan.rows).toEqual([
      { model: alfa },
      { model: bravo, steps, lead: { text: 'x', lang: 'sv' } },
      { model: charlie },
    ])
    expect(Object.keys(plan.rows[1] ?? {})).not.toContain('scale')
  })

  test('a model that takes the place of another takes its start, and nothing else', () => {
    const start = quarterOf(2027, 3)
    const { plan } = workAfter(({ editRow, swapRow }) => {
      editRow(bravo, { start })
      swapRow(bravo, id('delta'))
    }, full)
    expect(plan.rows[1]).toEqual({ model: 'delta', start })
  })

  test('its standing is kept', () => {
    expect(workAfter(({ setStanding }) => setStanding('draft'), full).plan.standing).toBe('draft')
  })
})

const removals: Readonly<Record<string, { act: (actions: Actions) => void; gone: Partial<Work> }>> = {
  'a plan row': {
    act: ({ removeRow }) => removeRow(bravo),
    gone: { plan: { ...full.plan, rows: [{ model: alfa }, { model: charlie }] } },
  },
  'rows left for a later plan': {
    act: ({ delayRows }) => delayRows([charlie, alfa]),
    gone: { plan: { ...full.plan, rows: [full.plan.rows[1] ?? { model: bravo }] } },
  },
  'a row swapped for another model': {
    act: ({ swapRow }) => swapRow(bravo, id('delta')),
    gone: { plan: { ...full.plan, rows: [{ model: alfa }, { model: id('delta') }, { model: charlie }] } },
  },
  'own first steps': {
    act: ({ discardSteps }) => discardSteps(bravo),
    gone: {
      plan: { ...full.plan, rows: [{ model: alfa }, { model: bravo, scale: 'trial' }, { model: charlie }] },
    },
  },
  'a model on the shortlist': {
    act: ({ removeFromShortlist }) => removeFromShortlist(bravo),
    gone: { shortlist: [alfa, charlie] },
  },
  'what an edited table changed': {
    act: ({ takeTable }) => {
      const change = { model: bravo, before: '', after: '' }
      takeTable([
        { ...change, field: 'scale', patch: { scale: undefined } },
        { ...change, field: 'days', patch: { days: 5 } },
      ])
    },
    gone: {
      plan: {
        ...full.plan,
        rows: [
          { model: alfa },
          { model: bravo, steps: { text: 'Oma', lang: 'fi' }, days: 5 },
          { model: charlie },
        ],
      },
    },
  },
  'the work before a file was opened': {
    act: ({ open }) => open({ ...EMPTY_WORK, shortlist: [id('delta')] }, 'file-opened'),
    gone: { ...EMPTY_WORK, language: 'sv', shortlist: [id('delta')] },
  },
  'the work before an example was opened': {
    act: ({ open }) => open({ ...EMPTY_WORK, pins: {} }, 'example-opened'),
    gone: { ...EMPTY_WORK, language: 'sv' },
  },
  everything: { act: ({ clearEverything }) => clearEverything(), gone: { ...EMPTY_WORK, language: 'sv' } },
}

describe.each(Object.entries(removals))('%s', (_, { act, gone }) => {
  test('goes when removed, and leaves the rest', () => {
    expect(workAfter(act, full)).toEqual({ ...full, ...gone })
  })

  test('comes back whole, in its place', () => {
    const store = createAppStore(full)
    act(store.getState().actions)
    expect(store.getState().history.undos).toHaveLength(1)
    store.getState().actions.undo()
    expect(store.getState().work).toEqual(full)
    expect(store.getState().history.undos).toHaveLength(0)
  })

  test('comes back in the language in use by then', () => {
    const back = workAfter(actions => {
      act(actions)
      actions.speak('en')
      actions.undo()
    }, full)
    expect(back).toEqual({ ...full, language: 'en' })
  })

  test('goes again when it is redone, and comes back again', () => {
    const store = createAppStore(full)
    const { actions } = store.getState()
    act(actions)
    const removed = store.getState().work
    actions.undo()
    actions.redo()
    expect(store.getState().work).toEqual(removed)
    actions.undo()
    expect(store.getState().work).toEqual(full)
  })

  test('can still be brought back once the offer was closed', () => {
    const store = createAppStore(full)
    const { actions } = store.getState()
    act(actions)
    actions.dismissUndo()
    expect(store.getState().history.isOffered).toBe(false)
    actions.undo()
    expect(store.getState().work).toEqual(full)
  })
})

describe('undo', () => {
  test('of everything cleared keeps what was done since, to be brought back in its turn, and nothing while nothing was', () => {
    const store = createAppStore(full)
    const { clearEverything, answer, speak, removeRow, undo } = store.getState().actions
    clearEverything()
    speak('en')
    undo()
    expect(store.getState().work).toEqual({ ...full, language: 'en' })
    removeRow(alfa)
    expect(store.getState().history.undos).toHaveLength(1)
    undo()

    clearEverything()
    answer({ municipality: 'Uusi' })
    const newer = store.getState().work
    undo()
    expect(store.getState().work).toEqual({ ...full, language: 'en' })
    removeRow(alfa)
    undo()
    undo()
    expect(store.getState().work).toEqual(newer)
  })

  test('takes removals back one by one, the last first', () => {
    const store = createAppStore(full)
    const { removeFromShortlist, undo } = store.getState().actions
    for (const model of full.shortlist) removeFromShortlist(model)
    undo()
    expect(store.getState().work.shortlist).toEqual([charlie])
    undo()
    undo()
    expect(store.getState().work.shortlist).toEqual(full.shortlist)
  })

  test('keeps what was done since the removal', () => {
    const { shortlist, pins } = workAfter(actions => {
      actions.removeFromShortlist(alfa)
      actions.addToShortlist(id('delta'))
      actions.pin(alfa, 'must')
      actions.undo()
    }, full)
    expect(shortlist).toEqual([alfa, bravo, charlie, 'delta'])
    expect(pins).toEqual({ charlie: 'must-not', alfa: 'must' })
  })

  test('brings nothing back twice', () => {
    const { shortlist, plan } = workAfter(actions => {
      actions.removeFromShortlist(alfa)
      actions.addToShortlist(alfa)
      actions.undo()
      actions.removeRow(alfa)
      actions.addToPlan([alfa])
      actions.undo()
    }, full)
    expect(shortlist.filter(model => model === alfa)).toHaveLength(1)
    expect(plan.rows.filter(({ model }) => model === alfa)).toHaveLength(1)
  })

  test('of a swap leaves a row that was added since where it is', () => {
    const { plan } = workAfter(({ swapRow, addToPlan, undo }) => {
      swapRow(alfa, id('delta'))
      addToPlan([alfa])
      undo()
    }, full)
    expect(plan.rows.map(({ model }) => model)).toEqual([bravo, charlie, alfa])
  })

  test('of a swap keeps the new row too once something was written in it', () => {
    const { plan } = workAfter(({ swapRow, editRow, undo }) => {
      swapRow(alfa, id('delta'))
      editRow(id('delta'), { days: 3 })
      undo()
    }, full)
    expect(plan.rows.map(({ model }) => model)).toEqual([alfa, 'delta', bravo, charlie])
  })

  test('a swap for a model with a row of its own changes nothing', () => {
    const store = createAppStore(full)
    store.getState().actions.swapRow(alfa, bravo)
    expect(store.getState().work).toEqual(full)
    expect(store.getState().history.undos).toEqual([])
  })

  test('without anything removed changes nothing', () => {
    expect(workAfter(({ undo }) => undo(), full)).toEqual(full)
  })

  test('is not offered for a removal of what was not there', () => {
    const store = createAppStore(full)
    const { removeRow, delayRows, swapRow, discardSteps } = store.getState().actions
    removeRow(id('delta'))
    delayRows([id('delta')])
    swapRow(id('delta'), id('echo'))
    discardSteps(alfa)
    expect(store.getState().history.undos).toEqual([])
  })

  test('of a shortlist is not offered for a model that was not on it', () => {
    const store = createAppStore(full)
    store.getState().actions.removeFromShortlist(id('delta'))
    store.getState().actions.undo()
    expect(store.getState().work).toEqual(full)
  })
})

test('each store has a work of its own', () => {
  const one = createAppStore()
  const other = createAppStore()
  one.getState().actions.addToShortlist(alfa)
  expect(other.getState().work).toEqual(EMPTY_WORK)
})

test('a model that is decided comes into the plan as decided', () => {
  const from = { ...EMPTY_WORK, answers: { ...EMPTY_WORK.answers, status: { [alfa]: 'planned' } as const } }
  const rows = [{ model: alfa, status: 'decided' }, { model: bravo }]
  expect(workAfter(({ addToPlan }) => addToPlan([alfa, bravo]), from).plan.rows).toEqual(rows)
})
