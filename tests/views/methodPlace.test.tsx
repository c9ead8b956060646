import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NO_LOCAL, type OwnModel } from '../../src/assessment/Local.ts'
import type { CategoryId, GoalId } from '../../src/catalogue/ids.ts'
import { MethodPlace } from '../../src/views/method/MethodPlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { catalogue } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

const own: OwnModel = {
  id: 'own-1' as OwnModel['id'],
  name: { text: 'Energy evening', lang: 'en' },
  category: catalogue.categories[0]?.id as CategoryId,
  resources: 1,
  marks: ['C' as GoalId],
}

test('a model of your own is no part of what is said of the source', async () => {
  const { say } = await renderApp(<MethodPlace />, {
    language: 'en',
    work: { local: { ...NO_LOCAL, own: [own] } },
  })
  // One model of the source is marked for C.
  expect(
    screen.getByText(
      say.t($ => $.method.goals.marked, { count: 1 }),
      { exact: false },
    ),
  ).toBeVisible()
})

test('the picture of the slots stands with its caption in the section on the proposal', async () => {
  const { say } = await renderApp(<MethodPlace />)
  const section = screen
    .getByRole('heading', { name: say.t($ => $.method.portfolio.title) })
    .closest('details')
  const figure = within(section as HTMLElement).getByRole('figure')
  expect(figure).toHaveTextContent(say.t($ => $.method.portfolio.pictureCaption))
})

test.each(LANGUAGES)('what is said to be served is told to be our reading, in %s', async language => {
  const { say } = await renderApp(<MethodPlace />, { language })
  expect(screen.getByText(say.t($ => $.method.goals.aims))).toBeVisible()
})
