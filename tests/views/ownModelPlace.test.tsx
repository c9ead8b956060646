import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OwnModelPlace } from '../../src/views/models/OwnModelPlace.tsx'
import { renderApp } from './renderApp.tsx'

test('what is written of an own model is kept before it is saved, and is there again', async () => {
  const first = await renderApp(<OwnModelPlace />, {})
  const { t } = first.say
  await first.user.type(screen.getByLabelText(t($ => $.own.name)), 'Energiailta')
  await first.user.click(screen.getByRole('checkbox', { name: /^A / }))
  first.unmount()
  await renderApp(<OwnModelPlace />, { work: first.store.getState().work })
  expect(screen.getByLabelText(t($ => $.own.name))).toHaveValue('Energiailta')
  expect(screen.getByRole('checkbox', { name: /^A / })).toBeChecked()
})

test('cancelling throws the draft away, and the draft can be brought back', async () => {
  const { say, user, store } = await renderApp(<OwnModelPlace />, {})
  const { t } = say
  await user.type(screen.getByLabelText(t($ => $.model.why)), 'Toivottu')
  await user.click(screen.getByRole('link', { name: t($ => $.shell.cancel) }))
  expect(store.getState().work.local.drafts).toBeUndefined()
  store.getState().actions.undo()
  expect(store.getState().work.local.drafts?.new?.why).toBe('Toivottu')
})
