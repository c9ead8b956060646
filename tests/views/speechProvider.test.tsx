import { act } from '@testing-library/react'
import { useMemo } from 'react'
import { expect, test } from 'vitest'
import { NO_LOCAL, type OwnModel } from '../../src/assessment/Local.ts'
import type { CategoryId } from '../../src/catalogue/ids.ts'
import { useSpeech } from '../../src/views/services/SpeechProvider.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

test('what is made for a language is made once, however much is written meanwhile', async () => {
  let made = 0
  function Columns() {
    const speech = useSpeech()
    useMemo(() => {
      made++
      return speech
    }, [speech])
    return null
  }
  const { store } = await renderApp(<Columns />)
  const { editPlan, saveOwn } = store.getState().actions
  const before = made
  for (const text of 'Ilmastotyö'.slice(0, 10)) act(() => editPlan({ title: { text, lang: 'fi' } }))
  expect(made).toBe(before)

  const own: OwnModel = {
    id: 'own-1' as OwnModel['id'],
    name: { text: 'Energiailta', lang: 'fi' },
    category: catalogue.categories[0]?.id as CategoryId,
    resources: 1,
    marks: [],
  }
  expect(store.getState().work.local).toEqual(NO_LOCAL)
  act(() => saveOwn(own))
  expect(made).toBe(before + 1)
})
