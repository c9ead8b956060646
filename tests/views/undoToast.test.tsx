import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { UndoRegion } from '../../src/views/shell/UndoRegion.tsx'
import { UndoToast } from '../../src/views/shell/UndoToast.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

const [first, second] = catalogue.models.map(({ id }) => id) as [ModelId, ModelId]
const rows = [{ model: first }, { model: second }]
const plan = { standing: 'draft' as const, rows }

describe('the offer', () => {
  test('says what can be undone and what can be redone, and the focus goes to the way back', async () => {
    const { say, user, store } = await renderApp(<UndoToast />, { work: { plan } })
    const { t, words } = say
    const what = t($ => $.undo['row-removed'], { model: words.model(first).short })
    act(() => store.getState().actions.removeRow(first))
    expect(screen.getByText(what)).toBeVisible()
    await user.click(screen.getByRole('button', { name: t($ => $.undo.undo) }))
    expect(screen.getByText(t($ => $.undo.undone, { what }))).toBeVisible()
    const redo = screen.getByRole('button', { name: t($ => $.undo.redo) })
    expect(redo).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(store.getState().work.plan.rows).toEqual([{ model: second }])
    expect(screen.getByRole('button', { name: t($ => $.undo.undo) })).toHaveFocus()
  })

  test('says how many places stayed as they were', async () => {
    const { say, store } = await renderApp(<UndoToast />, { work: { plan } })
    const { editRow, swapRow, undo } = store.getState().actions
    const instead = catalogue.models[2]?.id as ModelId
    act(() => {
      swapRow(first, instead)
      editRow(instead, { days: 3 })
      undo()
    })
    expect(screen.getByText(say.t($ => $.undo.kept, { count: 1 }))).toBeVisible()
  })

  test('says an own model by its name when the work that had it is gone', async () => {
    const { say, store } = await renderApp(<UndoToast />, {})
    const own = {
      id: 'own-1' as ModelId,
      name: { text: 'Energiailta', lang: 'fi' as const },
      category: catalogue.categories[0]?.id as (typeof catalogue.categories)[number]['id'],
      resources: 1 as const,
      marks: [],
    }
    const { saveOwn, addToPlan, removeRow, open, answer, undo } = store.getState().actions
    act(() => {
      saveOwn(own)
      addToPlan([own.id])
      removeRow(own.id)
      store.setState({ work: EMPTY_WORK })
    })
    expect(screen.getByText(say.t($ => $.undo['row-removed'], { model: 'Energiailta' }))).toBeVisible()
    act(() => {
      open(EMPTY_WORK, 'file-opened')
      answer({ municipality: 'Esimerkkilä' })
      undo()
      undo()
    })
    expect(store.getState().work.plan.rows).toEqual([])
    expect(screen.getByText(say.t($ => $.undo.keptAll))).toBeVisible()
  })
})

test('the keys undo and redo, but not in a text that is being written', async () => {
  const { store } = await renderApp(
    <>
      <textarea aria-label="text" />
      <UndoRegion />
    </>,
    { work: { plan } },
  )
  const { removeRow, dismissUndo } = store.getState().actions
  const count = () => store.getState().work.plan.rows.length
  await act(async () => {
    removeRow(first)
    dismissUndo()
  })
  fireEvent.keyDown(screen.getByLabelText('text'), { key: 'z', ctrlKey: true })
  expect(count()).toBe(1)
  await act(async () => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }))
  expect(count()).toBe(2)
  await act(async () => void fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true }))
  expect(count()).toBe(1)
})
