import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AMOUNTS, IMPORTANCES, STATUSES, STEPS } from '../../src/assessment/Answers.ts'
import { isAssessed } from '../../src/assessment/firstUnanswered.ts'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import { suggestSlots } from '../../src/assessment/suggestSlots.ts'
import { againstCapacity, sumEstimates } from '../../src/assessment/sumEstimates.ts'
import { RESOURCE_LEVELS } from '../../src/catalogue/Catalogue.ts'
import { printFault } from '../../src/catalogue/Fault.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { STANDINGS } from '../../src/plan/Plan.ts'
import { planEntries } from '../../src/plan/planEntries.ts'
import { planTotal } from '../../src/plan/planTotal.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { SCALES } from '../../src/plan/rowFields.ts'
import { FILE_VERSION, readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { MOST_KEPT_TRIALS } from '../../src/plan/Trial.ts'
import { EMPTY_WORK, isUntouched, type Work } from '../../src/plan/Work.ts'
import { FILE_MEANING_FAULTS, FILE_SHAPE_FAULTS } from '../fixtures/badFiles.ts'
import { changed } from '../fixtures/changeJson.ts'
import { ownCatalogue, readData, readDataText } from '../fixtures/ownData.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const catalogue = ownCatalogue()
const SAVED = '2026-11-24T10:00:00.000Z'
const models = catalogue.models.map(({ id }) => id)
const goals = catalogue.goals.map(({ id }) => id)

const some = <T>(list: readonly T[]) => fc.subarray([...list])
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const written = fc.record({ text: fc.string({ unit: 'binary' }), lang: oneOf(LANGUAGES) })
const slotCount = fc.integer({ min: 0, max: 99 })

/** A value for some of the keys. */
function chosen<K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>): fc.Arbitrary<Record<K, V>> {
  return some(keys)
    .chain(list => fc.tuple(...list.map(key => value.map(one => [key, one] as const))))
    .map(pairs => Object.fromEntries(pairs) as Record<K, V>)
}

const anyRow = fc.record(
  {
    scale: oneOf(SCALES),
    start: fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 4 }))
      .map(([year, number]) => quarterOf(year, number)),
    duration: fc.oneof(
      fc.constant({ kind: 'continuous' as const }),
      fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 240 }) }),
    ),
    days: fc.nat({ max: 100_000 }),
    hours: fc.nat({ max: 1_000_000 }),
    lead: written,
    partners: written,
    indicator: written,
    steps: written,
    notes: written,
  },
  { requiredKeys: [] },
)

const anyOwn = some([1, 2, 3]).chain(numbers =>
  fc.tuple(
    ...numbers.map(number =>
      fc.record(
        {
          id: fc.constant(`own-${number}` as ModelId),
          name: fc.record({ text: fc.constantFrom('Oma', 'Energiailta'), lang: oneOf(LANGUAGES) }),
          category: oneOf(catalogue.categories.map(({ id }) => id)),
          resources: oneOf(RESOURCE_LEVELS),
          marks: some(goals),
          why: written,
          how: written,
        },
        { requiredKeys: ['id', 'name', 'category', 'resources', 'marks'] },
      ),
    ),
  ),
)

const anyJudgement = fc.record(
  {
    resources: fc.record({ level: oneOf(RESOURCE_LEVELS), marksHold: fc.boolean(), reason: written }),
    marks: chosen(goals, written),
  },
  { requiredKeys: ['marks'] },
)

const anyWork: fc.Arbitrary<Work> = fc.record({
  language: oneOf(LANGUAGES),
  answers: fc.record(
    {
      municipality: fc.string({ unit: 'grapheme', maxLength: 20 }),
      period: fc.oneof(
        fc.constant('unknown' as const),
        fc
          .tuple(oneOf(['term', 'years'] as const), fc.integer({ min: 2000, max: 2050 }), fc.nat({ max: 50 }))
          .map(([kind, from, years]) => ({ kind, from, to: from + years })),
      ),
      staff: oneOf([...AMOUNTS, 'unknown' as const]),
      money: oneOf([...AMOUNTS, 'unknown' as const]),
      slots: fc.oneof(
        fc.constant('unknown' as const),
        fc.record({ light: slotCount, moderate: slotCount, heavy: slotCount }),
      ),
      workingDays: fc.nat({ max: 100_000 }),
      euros: fc.nat({ max: 1_000_000 }),
      yardstick: chosen(
        SLOT_KINDS,
        fc.record(
          { days: fc.nat({ max: 100_000 }), euros: fc.nat({ max: 1_000_000 }) },
          { requiredKeys: [] },
        ),
      ),
      importance: chosen(goals, oneOf([...IMPORTANCES, 'unknown' as const])),
      first: fc.option(oneOf(goals)),
      status: chosen(models, oneOf(STATUSES)),
      passed: some(STEPS),
    },
    { requiredKeys: ['municipality', 'importance', 'status', 'passed'] },
  ),
  pins: chosen(models, oneOf(['must', 'must-not'] as const)),
  preferred: some(models),
  shortlist: some(models),
  variants: fc.array(
    fc.record({
      name: fc.constantFrom('B päästöt ensin', 'C'),
      trial: fc.record(
        {
          importance: chosen(goals, oneOf([...IMPORTANCES, 'unknown' as const])),
          first: fc.option(oneOf(goals)),
          slots: fc.record({ light: slotCount, moderate: slotCount, heavy: slotCount }),
          pins: chosen(models, oneOf(['must', 'must-not'] as const)),
        },
        { requiredKeys: ['importance', 'pins'] },
      ),
    }),
    { maxLength: MOST_KEPT_TRIALS },
  ),
  local: fc.record({ applied: fc.boolean(), judgements: chosen(models, anyJudgement), own: anyOwn }),
  plan: fc.record({
    standing: oneOf(STANDINGS),
    rows: some(models).chain(list => fc.tuple(...list.map(model => anyRow.map(row => ({ model, ...row }))))),
  }),
})

describe('a saved file', () => {
  test('opens as it was saved, whatever was entered', () => {
    fc.assert(
      fc.property(anyWork, work => {
        const opened = readSavedFile(writeSavedFile(work, catalogue, SAVED), catalogue)
        if (!opened.ok) throw new Error(JSON.stringify(opened))
        expect(opened.file).toEqual({
          format: 'tiekartturi',
          version: 1,
          saved: SAVED,
          catalogue: catalogue.version,
          work,
        })
      }),
    )
  })

  test.each(['village', 'town', 'city'])(
    'the example %s opens, with answers, shortlist and plan filled in',
    name => {
      const opened = readSavedFile(readDataText(`examples/${name}.json`), catalogue)
      expect(opened).toMatchObject({ ok: true, file: { catalogue: catalogue.version } })
      if (!opened.ok) return
      const { answers, shortlist, plan } = opened.file.work
      expect(STEPS.filter(step => step !== 'check' && !answers.passed.includes(step))).toEqual([])
      expect(answers.municipality).not.toBe('')
      expect(shortlist.length).toBeGreaterThan(0)
      expect(plan.rows.length).toBeGreaterThan(0)
      expect(plan.rows.every(({ lead, start }) => lead !== undefined && start !== undefined)).toBe(true)
    },
  )

  test('of the time when the steps stood otherwise opens, its assessment done', () => {
    const old = ['municipality', 'resources', 'slots', 'goals', 'in-use']
    const text = JSON.stringify(changed(readData('examples/city.json'), 'work.answers.passed', old))
    const opened = readSavedFile(text, catalogue)
    expect(opened.ok && isAssessed(opened.file.work.answers)).toBe(true)
  })

  test.each(['village', 'town'])('the example %s tells its yardstick, and its plan fits by it', name => {
    const opened = readSavedFile(readDataText(`examples/${name}.json`), catalogue)
    if (!opened.ok) throw new Error(JSON.stringify(opened))
    const { answers, plan } = opened.file.work
    const chosen = planEntries(plan, catalogue).map(({ model }) => model)
    const { days, euros } = sumEstimates(
      chosen.map(({ resources }) => resources),
      answers.yardstick,
    )
    expect(againstCapacity(days, answers.workingDays)).toBe('within')
    expect(againstCapacity(euros, answers.euros)).toBe('within')
    const slots = typeof answers.slots === 'object' ? answers.slots : undefined
    expect(slots).toEqual(suggestSlots(answers))
    expect(planTotal(chosen, slots).missing).toBeUndefined()
  })

  test('may start with a byte order mark', () => {
    expect(readSavedFile(`\uFEFF${readDataText('examples/city.json')}`, catalogue).ok).toBe(true)
  })

  test.each(['', '{', 'tiekartturi', '%PDF-1.4', '{"format": "tiekartturi",}', '\uFEFF'])(
    'that is not JSON is said to be none: %j',
    text => {
      expect(readSavedFile(text, catalogue)).toEqual({ ok: false, reason: 'not-json' })
    },
  )

  test.each([
    'null',
    '5',
    '[]',
    '{}',
    '"tiekartturi"',
    '{"format":"another","version":1}',
    '{"format":"tiekartturi"}',
    '{"format":"tiekartturi","version":"1"}',
  ])('of some other program is not ours: %s', text => {
    expect(readSavedFile(text, catalogue)).toEqual({ ok: false, reason: 'not-ours' })
  })

  test('from the future says its version, whatever else is in it', () => {
    const text = JSON.stringify({ format: 'tiekartturi', version: FILE_VERSION + 1, news: [] })
    expect(readSavedFile(text, catalogue)).toEqual({
      ok: false,
      reason: 'from-future',
      version: FILE_VERSION + 1,
    })
  })

  test.each([0, -1, 0.5])('of version %d, which never was, is faulty', version => {
    const text = JSON.stringify(changed(readData('examples/city.json'), 'version', version))
    expect(readSavedFile(text, catalogue)).toMatchObject({
      ok: false,
      reason: 'faulty',
      faults: [{ path: 'version', message: `expected 1, got ${version}` }],
    })
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    'refuses %s wherever it stands, and does nothing by it',
    name => {
      const good = writeSavedFile(EMPTY_WORK, catalogue, SAVED)
      for (const at of ['{', '"work": {', '"answers": {', '"plan": {', '"local": {']) {
        const opened = readSavedFile(good.replace(at, `${at} "${name}": { "polluted": true },`), catalogue)
        expect(opened).toMatchObject({ ok: false, reason: 'faulty', faults: [{ rule: 'reserved-key' }] })
      }
      expect('polluted' in {}).toBe(false)
    },
  )

  test.each([...FILE_SHAPE_FAULTS, ...FILE_MEANING_FAULTS])(
    'with $what is refused, and says where',
    ({ path, value, at = path, message, rule }) => {
      const text = JSON.stringify(changed(readData('examples/city.json'), path, value))
      const opened = readSavedFile(text, catalogue)
      if (opened.ok || opened.reason !== 'faulty') throw new Error(`not faulty: ${JSON.stringify(opened)}`)
      expect(opened.faults).toContainEqual(
        expect.objectContaining({ path: at, message, ...(rule === undefined ? {} : { rule }) }),
      )
    },
  )

  test('lists every fault of meaning', () => {
    const once = changed(readData('examples/city.json'), 'work.shortlist', ['nobody', 'nobody'])
    const opened = readSavedFile(JSON.stringify(changed(once, 'work.pins.nobody', 'must')), catalogue)
    expect(!opened.ok && opened.reason === 'faulty' ? opened.faults.map(printFault) : []).toEqual([
      'work.pins: the catalogue has no model nobody [known-model]',
      'work.shortlist: the catalogue has no model nobody [known-model]',
      'work.shortlist: the catalogue has no model nobody [known-model]',
      'work.shortlist[1]: nobody stands here twice [once]',
    ])
  })
})

describe('work', () => {
  test('is untouched until something is entered; the language alone is no work', () => {
    expect(isUntouched(EMPTY_WORK)).toBe(true)
    expect(isUntouched({ ...EMPTY_WORK, language: 'sv' })).toBe(true)
    expect(isUntouched({ ...EMPTY_WORK, shortlist: models.slice(0, 1) })).toBe(false)
    expect(isUntouched({ ...EMPTY_WORK, answers: { ...EMPTY_WORK.answers, municipality: 'X' } })).toBe(false)
  })
})
