import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { type Exported, exportAs } from '../../src/files/exportAs.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import type { Work } from '../../src/plan/Work.ts'
import { ExportPlace } from '../../src/views/plan/ExportPlace.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { written } from '../report/buildPlan.ts'
import { renderApp } from './renderApp.tsx'

vi.mock(import('../../src/files/exportAs.ts'), () => ({ exportAs: vi.fn() }))
vi.setConfig({ testTimeout: 30_000 })

const pdf: Exported = { kind: 'pdf', name: 'päätösesitys.pdf', bytes: 84_400, pages: 2, replaced: [] }

const said = written('Kunnanhallitus')
/** One model, of which all is told but its indicator. */
const plan: Work['plan'] = {
  standing: 'for-decision',
  rows: [
    {
      model: 'summer-workers' as ModelId,
      scale: 'trial',
      start: quarterOf(2027, 2),
      duration: { kind: 'months', months: 4 },
      lead: said,
    },
  ],
}

function show(work: Partial<Work> = { plan }, language = 'fi', address = '/plan/export') {
  return renderApp(<ExportPlace />, { language, work, address })
}

describe.each(LANGUAGES)('in %s', language => {
  test('one thing is asked; the first answer is the paper to decide on, as Word and as PDF beside it', async () => {
    const { say } = await show({ plan }, language)
    const { t } = say
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t($ => $.export.question))
    const [first] = screen.getAllByRole('region').filter(region => region.matches('.card'))
    expect(first).toHaveAccessibleName(t($ => $.export.purposes.decision))
    if (first === undefined) return
    const buttons = within(first).getAllByRole('button')
    const labels = (['docx', 'pdf', 'text', 'html'] as const).map(form => t($ => $.export[form]))
    expect(buttons.map(button => button.textContent?.split(':')[0])).toEqual(labels)
  })

  test('every file says what it is for before it is made', async () => {
    const { say } = await show({ plan }, language)
    screen.getByText(say.t($ => $.export.tables)).click()
    const buttons = screen.getAllByRole('button')
    expect(buttons).toHaveLength(9)
    for (const button of buttons) expect(button).toHaveAccessibleDescription()
  })
})

test('what is missing for a decision stands first, each with a link to its field', async () => {
  const { say } = await show()
  const { t } = say
  const missing = screen.getByRole('region', { name: t($ => $.export.missing, { count: 5 }) })
  const links = within(missing).getAllByRole('link')
  expect(links.map(link => link.getAttribute('href'))).toEqual([
    ...['body', 'preparedBy', 'presentedBy', 'followUp'].map(field => `#/plan/document?field=${field}`),
    '#/plan/models/summer-workers?field=indicator',
  ])
})

test('when nothing is missing, that is said', async () => {
  const given = { body: said, preparedBy: said, presentedBy: said, followUp: said }
  const rows = plan.rows.map(row => ({ ...row, indicator: said }))
  const { say } = await show({ plan: { ...plan, ...given, rows } })
  expect(screen.getByText(say.t($ => $.export.nothingMissing))).toBeVisible()
})

test('an edition is made in the language of the address, and what came is said', async () => {
  vi.mocked(exportAs).mockResolvedValue(pdf)
  const { say, user } = await show({ plan }, 'fi', '/plan/export?lang=sv')
  const { t } = say
  const name = new RegExp(`^${t($ => $.export.pdf)}.*${t($ => $.export.editions.decision)}$`)
  await user.click(screen.getByRole('button', { name }))
  expect(vi.mocked(exportAs)).toHaveBeenLastCalledWith(
    { form: 'pdf', edition: 'decision', opensAgain: false },
    expect.objectContaining({ language: 'sv' }),
  )
  expect(
    screen.getByText('Valmis: päätösesitys.pdf, 2 sivua, 84 kt. Löydätte sen latauksistanne.'),
  ).toBeVisible()
})

test('a draft’s PDF opens again unless that is not wanted', async () => {
  vi.mocked(exportAs).mockResolvedValue(pdf)
  const { say, user } = await show({ plan: { ...plan, standing: 'draft' } })
  const { t } = say
  const name = new RegExp(`^${t($ => $.export.pdf)}.*${t($ => $.export.editions.roadmap)}$`)
  const tick = screen.getByRole('checkbox', { name: t($ => $.export.opensAgain) })
  expect(tick).toBeChecked()
  expect(tick).toHaveAccessibleDescription(t($ => $.export.opensAgainText))
  for (const opensAgain of [true, false]) {
    await user.click(screen.getByRole('button', { name }))
    expect(vi.mocked(exportAs).mock.lastCall?.[0]).toEqual({ form: 'pdf', edition: 'roadmap', opensAgain })
    await user.click(tick)
  }
})

test('a plan without models offers where to begin, and no files', async () => {
  const { say } = await show({})
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say.t($ => $.export.title))
  expect(screen.queryByText(say.t($ => $.export.purposes.decision))).toBeNull()
})
