import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { loadPlan } from '../../src/files/loadPlan.ts'
import { DocumentPlace } from '../../src/views/document/DocumentPlace.tsx'
import { buildInput, buildWork } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

vi.mock(import('../../src/files/loadPlan.ts'), () => ({
  loadPlan: vi.fn(({ work, language }) => buildInput(work, language)),
}))
vi.setConfig({ testTimeout: 30_000 })

const work = buildWork(2)
const show = (address: string) => renderApp(<DocumentPlace />, { work, address })

/** Only the whole roadmap has them. */
const hasContents = () => screen.queryByRole('heading', { name: 'Innehåll' }) !== null

test('the address says which edition is shown and in which language', async () => {
  const { unmount } = await show('/plan/paper?edition=decision&lang=sv')
  expect(await screen.findByRole('article')).toHaveAttribute('lang', 'sv')
  expect(hasContents()).toBe(false)
  unmount()
  await show('/plan/paper?edition=roadmap&lang=sv')
  await screen.findByRole('article')
  expect(hasContents()).toBe(true)
})

test('choosing the other edition keeps the language, and is told by its link', async () => {
  const { say, user } = await show('/plan/paper?edition=decision&lang=sv')
  const { t } = say
  const whole = await screen.findByRole('link', { name: t($ => $.export.editions.roadmap) })
  expect(whole).not.toHaveAttribute('aria-current')
  await user.click(whole)
  expect(window.location.hash).toBe('#/plan/paper?edition=roadmap&lang=sv')
  expect(whole).toHaveAttribute('aria-current', 'page')
  await screen.findByRole('heading', { name: 'Innehåll' })
  expect(vi.mocked(loadPlan).mock.lastCall?.[0].language).toBe('sv')
  expect(screen.getByRole('link', { name: t($ => $.export.back) })).toHaveAttribute(
    'href',
    '#/plan/export?lang=sv',
  )
})

test('what is missing for a decision stands beside the paper, not in it', async () => {
  const { say } = await show('/plan/paper?edition=decision&lang=fi')
  const paper = await screen.findByRole('article')
  const [body] = screen.getAllByRole('link', { name: say.t($ => $.plan.documentFields.body) })
  expect(body).toHaveAttribute('href', '#/plan/document?field=body')
  expect(paper).not.toContainElement(body ?? null)
})
