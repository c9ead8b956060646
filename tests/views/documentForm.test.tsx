import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import { DocumentForm } from '../../src/views/plan/DocumentForm.tsx'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

const answers = buildAnswers({ period: { kind: 'term', from: 2026, to: 2029 } })

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  test('every field of the document is kept with the language it was written in', async () => {
    const { say, user, store } = await renderApp(<DocumentForm />, { language })
    for (const field of DOCUMENT_FIELDS) {
      await user.click(screen.getByLabelText(say.t($ => $.plan.documentFields[field])))
      await user.paste(`Oma ${field}`)
    }
    await user.click(screen.getByLabelText(say.t($ => $.standings['for-decision'])))
    expect(store.getState().work.plan).toEqual({
      standing: 'for-decision',
      rows: [],
      ...Object.fromEntries(DOCUMENT_FIELDS.map(field => [field, { text: `Oma ${field}`, lang: language }])),
    })
  })

  test('roles are asked for rather than names', async () => {
    const { say } = await renderApp(<DocumentForm />, { language })
    expect(screen.getByLabelText(say.t($ => $.plan.documentFields.tookPart))).toHaveAccessibleDescription(
      say.t($ => $.plan.documentHints.tookPart),
    )
  })
})

describe.each(LANGUAGES)('in %s', language => {
  test('what the document says of an empty field stands beside it, and is not stored', async () => {
    const { say, store } = await renderApp(<DocumentForm />, { language, work: { answers } })
    const { t } = say
    const field = (name: (typeof DOCUMENT_FIELDS)[number]) =>
      screen.getByLabelText(t($ => $.plan.documentFields[name]))
    const title = t($ => $.report.title)
    const proposal = t($ => $.report.said.proposalPeriod, { title, period: '2026–2029' })
    for (const [name, text] of [
      ['title', title],
      ['decision', proposal],
      ['binds', t($ => $.report.decision.bindsText)],
    ] as const) {
      expect(field(name)).toHaveValue('')
      expect(field(name)).toHaveAccessibleDescription(t($ => $.plan.whenEmpty, { text }))
    }
    expect(store.getState().work.plan).toEqual({ standing: 'draft', rows: [] })
  })
})

test('a cover is none until it is wished, and none again when it is not', async () => {
  const { say, user, store } = await renderApp(<DocumentForm />, { language: 'sv' })
  const cover = screen.getByLabelText(say.t($ => $.plan.cover))
  expect(cover).not.toBeChecked()
  await user.click(cover)
  expect(store.getState().work.plan).toEqual({ standing: 'draft', cover: true, rows: [] })
  await user.click(cover)
  expect(store.getState().work.plan).toEqual({ standing: 'draft', rows: [] })
})

test('an emptied field is stored no more', async () => {
  const { say, user, store } = await renderApp(<DocumentForm />, {
    work: { plan: { standing: 'draft', body: { text: 'Hallitus', lang: 'fi' }, rows: [] } },
  })
  await user.clear(screen.getByLabelText(say.t($ => $.plan.documentFields.body)))
  expect(store.getState().work.plan).toEqual({ standing: 'draft', rows: [] })
})

test('the proposal names the plan by the title that the user gave it', async () => {
  const title = 'Oma tiekartta'
  const { say } = await renderApp(<DocumentForm />, {
    work: { answers, plan: { standing: 'draft', title: { text: title, lang: 'fi' }, rows: [] } },
  })
  const text = say.t($ => $.report.said.proposalPeriod, { title, period: '2026–2029' })
  expect(screen.getByLabelText(say.t($ => $.plan.documentFields.decision))).toHaveAccessibleDescription(
    say.t($ => $.plan.whenEmpty, { text }),
  )
})

test('text written in another language is marked with it', async () => {
  const { say } = await renderApp(<DocumentForm />, {
    work: { plan: { standing: 'draft', body: { text: 'Styrelsen', lang: 'sv' }, rows: [] } },
  })
  expect(screen.getByLabelText(say.t($ => $.plan.documentFields.body))).toHaveAttribute('lang', 'sv')
})
