import { expect, test } from 'vitest'
import { addWords, createI18n } from '../../src/i18n/createI18n.ts'
import { fi } from '../../src/i18n/fi.ts'
import type { Words } from '../../src/i18n/Words.ts'

// What follows each @ts-expect-error must not compile: `npx tsc -p .` fails here if it ever does.

test('a key that does not exist does not compile, in any place of the tree', async () => {
  const { t } = await createI18n('fi', fi)
  expect(t($ => $.file.save)).toBe(fi.file.save)
  // @ts-expect-error no such key
  t($ => $.file.saev)
  // @ts-expect-error no such place
  t($ => $.files.save)
})

test('a name that the text does not have does not compile', async () => {
  const { t } = await createI18n('fi', fi)
  expect(t($ => $.file.saved, { name: 'x.json' })).toContain('x.json')
  // @ts-expect-error the text says {{name}}
  t($ => $.file.saved, { nmae: 'x.json' })
})

test('a language with a key less or a key more does not compile', () => {
  const whole: Words = fi
  const { undo, ...less } = fi
  // @ts-expect-error `undo` is missing
  const missing: Words = less
  // @ts-expect-error `extra` is not in the Finnish words
  const more: Words = { ...fi, extra: 'x' }
  expect([whole, missing, more, undo]).toHaveLength(4)
})

test('a plural may have the forms its language needs, and nothing else may', () => {
  const opening = { ...fi.report.said, opening_two: '{{count}} malli' }
  const dual: Words = { ...fi, report: { ...fi.report, said: opening } }
  // @ts-expect-error `menu` counts nothing
  const none: Words = { ...fi, places: { ...fi.places, menu_two: 'Valikot' } }
  expect([dual, none]).toHaveLength(2)
})

test('words added later join those the instance has', async () => {
  const instance = await createI18n('fi', { file: fi.file })
  expect(instance.exists('report.unnamed')).toBe(false)
  addWords(instance, 'fi', { report: fi.report })
  expect(instance.t($ => $.report.unnamed)).toBe('Kunta')
  expect(instance.t($ => $.file.save)).toBe(fi.file.save)
})

test('words of the plan’s fields keep their names, too', async () => {
  const { t } = await createI18n('fi', fi)
  expect(t($ => $.fields.startOutside, { period: '2027' })).toContain('2027')
  // @ts-expect-error the text says {{period}}
  t($ => $.fields.startOutside, { years: '2027' })
})
