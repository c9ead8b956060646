import { screen } from '@testing-library/react'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test, vi } from 'vitest'
import { formatEuros } from '../../src/i18n/format.ts'
import { planSchema } from '../../src/plan/Plan.ts'
import { readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { writeCsv } from '../../src/plan/writeCsv.ts'
import { writeXlsx } from '../../src/plan/writeXlsx.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { planTable } from '../../src/report/planTable.ts'
import { DocumentForm } from '../../src/views/plan/DocumentForm.tsx'
import { FormPlace } from '../../src/views/plan/FormPlace.tsx'
import { readCsv } from '../fixtures/readCsv.ts'
import { readXlsx } from '../fixtures/readXlsx.ts'
import { buildInput, catalogue } from '../report/buildPlan.ts'
import { saidBlocks } from '../report/saidBlocks.ts'
import { renderApp } from './renderApp.tsx'

// A line in each register for every kind of field, and their words: all that whoever adds a field writes.
vi.mock(import('../../src/plan/rowFields.ts'), async original => {
  const { amount, choice, longText, text } = await import('../../src/plan/fieldKinds.ts')
  const { rowFields, ...rest } = await original()
  const added = {
    place: { ...text, group: 'resources' },
    saving: { ...amount(1000, 'eur'), group: 'resources' },
    lesson: { ...longText, group: 'work' },
    haste: { ...choice(['soon', 'some-day']), group: 'first' },
  }
  return { ...rest, rowFields: { ...rowFields, ...added } }
})
vi.mock(import('../../src/plan/documentFields.ts'), async original => {
  const { longText, text } = await import('../../src/plan/fieldKinds.ts')
  const { documentFields, ...rest } = await original()
  const added = { register: { ...text, group: 'cover' }, remarks: { ...longText, group: 'decision' } }
  return { ...rest, documentFields: { ...documentFields, ...added } }
})
vi.mock(import('../../src/i18n/fi.ts'), async original => {
  const { fi } = await original()
  const choices = { ...fi.fields.choices, soon: 'Pian', 'some-day': 'Joskus' }
  const labels = { place: 'Paikkakunta', saving: 'Säästö', lesson: 'Mitä opittiin', haste: 'Kiire' }
  const documentFields = { ...fi.plan.documentFields, register: 'Diaari', remarks: 'Lausuma' }
  return {
    fi: { ...fi, fields: { ...fi.fields, ...labels, choices }, plan: { ...fi.plan, documentFields } },
  }
})

const model = catalogue.models[0]?.id
const said = (text: string) => ({ text, lang: 'fi' })
const ROW = { model, place: said('Kylätalo'), saving: 900, lesson: said('Aloita ajoissa'), haste: 'soon' }
const PLAN = { register: said('123/2027'), remarks: said('Eriävä kanta') }

function opened(row: object) {
  const work = { ...EMPTY_WORK, plan: { ...EMPTY_WORK.plan, ...PLAN, rows: [row] } }
  // What the compiler can't know of here is what the gate is asked about.
  return readSavedFile(writeSavedFile(work as Work, catalogue, '2026-11-24T10:00:00.000Z'), catalogue)
}

function openedWork(): Work {
  const file = opened(ROW)
  if (!file.ok) throw new Error(JSON.stringify(file))
  return file.file.work
}

test('a field of the register passes the gate of saved files, and is checked by it', () => {
  expect(openedWork().plan).toMatchObject({ ...PLAN, rows: [ROW] })
  for (const wrong of [{ saving: 1001 }, { saving: 'x' }, { haste: 'never' }, { place: 'x' }, { other: 1 }])
    expect(opened({ ...ROW, ...wrong })).toMatchObject({ ok: false, reason: 'faulty' })
  const schema = JSON.stringify(toJsonSchema(planSchema, { errorMode: 'ignore' }))
  for (const key of [...Object.keys(ROW), ...Object.keys(PLAN)]) expect(schema).toContain(`"${key}":{`)
})

test('is asked in the form', async () => {
  const forms = (
    <>
      <DocumentForm />
      <FormPlace id={model ?? ''} />
    </>
  )
  const plan = { ...EMPTY_WORK.plan, rows: [{ model }] } as Work['plan']
  const { user, store } = await renderApp(forms, { work: { plan } })
  const write = async (label: string, text: string) => {
    await user.click(screen.getByLabelText(label))
    await user.paste(text)
  }
  await write('Paikkakunta', 'Kylätalo')
  await write('Säästö, euroa', '900')
  await write('Mitä opittiin', 'Aloita ajoissa')
  await user.selectOptions(screen.getByLabelText('Kiire'), 'Pian')
  await write('Diaari', '123/2027')
  await write('Lausuma', 'Eriävä kanta')
  expect(store.getState().work.plan).toMatchObject({ ...PLAN, rows: [ROW] })
})

test('is said in the document', async () => {
  const texts = saidBlocks(planDocument(await buildInput(openedWork())).blocks).join('\n')
  for (const label of ['Paikkakunta', 'Säästö', 'Mitä opittiin', 'Kiire', 'Diaari', 'Lausuma'])
    expect(texts).toContain(label)
  for (const value of [
    'Kylätalo',
    formatEuros('fi', 900),
    'Aloita ajoissa',
    'Pian',
    '123/2027',
    'Eriävä kanta',
  ])
    expect(texts).toContain(value)
})

test('is a column of the CSV and of the Excel file', async () => {
  const input = await buildInput(openedWork())
  const table = planTable(input, input.entries)
  const [header = [], row = []] = readCsv(writeCsv(table))
  const cells = readXlsx(await writeXlsx(table)).rows
  for (const [label, value] of [
    ['Paikkakunta', 'Kylätalo'],
    ['Säästö, euroa', 900],
    ['Mitä opittiin', 'Aloita ajoissa'],
    ['Kiire', 'Pian'],
  ] as const) {
    const at = header.indexOf(label)
    expect(row[at]).toBe(`${value}`)
    expect([cells[0]?.[at], cells[1]?.[at]]).toEqual([label, value])
  }
})
