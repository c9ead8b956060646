import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NO_LOCAL, type OwnModel } from '../../src/assessment/Local.ts'
import type { CategoryId } from '../../src/catalogue/ids.ts'
import { OwnModelPlace } from '../../src/views/models/OwnModelPlace.tsx'
import { catalogue } from '../report/buildPlan.ts'
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

test('text keeps the language it was written in when saved unchanged in another, and takes that one when changed', async () => {
  const own: OwnModel = {
    id: 'own-1' as OwnModel['id'],
    name: { text: 'Energiailta', lang: 'fi' },
    category: catalogue.categories[0]?.id as CategoryId,
    resources: 1,
    marks: [],
    why: { text: 'Toivottu', lang: 'fi' },
    how: { text: 'Kerran vuodessa', lang: 'fi' },
  }
  const { say, user, store } = await renderApp(<OwnModelPlace id="own-1" />, {
    language: 'sv',
    work: { local: { ...NO_LOCAL, own: [own] } },
  })
  const save = () => user.click(screen.getByRole('button', { name: say.t($ => $.own.save) }))
  await save()
  expect(store.getState().work.local.own).toEqual([own])

  const how = screen.getByLabelText(say.t($ => $.own.how))
  await user.clear(how)
  await user.type(how, 'En gång om året')
  await save()
  expect(store.getState().work.local.own).toEqual([{ ...own, how: { text: 'En gång om året', lang: 'sv' } }])
})
