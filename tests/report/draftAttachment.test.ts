import { expect, test } from 'vitest'
import { NO_LOCAL } from '../../src/assessment/Local.ts'
import { readSavedFile } from '../../src/plan/savedFile.ts'
import { draftAttachment } from '../../src/report/draftAttachment.ts'
import { buildWork, catalogue } from './buildPlan.ts'

const SAVED = '2026-11-24T10:00:00.000Z'

test('a draft carries the whole work, but no trial kept and no model half written: they are not printed', () => {
  const work = buildWork(2)
  const tried = {
    ...work,
    local: { ...NO_LOCAL, drafts: { new: { name: 'Salainen', marks: [], why: '', how: '' } } },
    variants: [{ name: 'Toinen', trial: { importance: {}, pins: {} } }],
  }
  const { name, text } = draftAttachment(tried, catalogue, SAVED)
  expect(name).toMatch(/^tiekartturi_.+_2026-11-24\.json$/)
  const opened = readSavedFile(text, catalogue)
  expect(opened.ok && opened.file.work).toEqual({ ...work, local: NO_LOCAL, variants: [] })
})
