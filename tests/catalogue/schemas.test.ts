import { Ajv } from 'ajv'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../scripts/writeSchemas.ts'
import { catalogueSchema } from '../../src/catalogue/catalogueSchema.ts'
import { checkShape } from '../../src/catalogue/checkShape.ts'
import { textsSchema } from '../../src/catalogue/textsSchema.ts'
import { savedFileSchema } from '../../src/plan/savedFile.ts'
import { FACT_MEANING_FAULTS, FACT_SHAPE_FAULTS } from '../fixtures/badFacts.ts'
import { FILE_MEANING_FAULTS, FILE_SHAPE_FAULTS } from '../fixtures/badFiles.ts'
import { TEXT_MEANING_FAULTS, TEXT_SHAPE_FAULTS } from '../fixtures/badTexts.ts'
import { changed } from '../fixtures/changeJson.ts'
import { foreignFacts, foreignTexts } from '../fixtures/foreignCatalogue.ts'
import { readData, readDataText } from '../fixtures/ownData.ts'

test.each(schemaFiles())('data/$name is as scripts/writeSchemas.ts writes it', ({ name, text }) => {
  expect(readDataText(name)).toBe(text)
})

const ajv = new Ajv({ formats: { 'date-time': v.isoTimestamp().requirement } })
const compiled = (file: string) => ajv.compile(readData(file) as object)

describe.each([
  {
    file: 'catalogue.schema.json',
    schema: catalogueSchema,
    good: readData('catalogue.json'),
    others: [foreignFacts()],
    shape: FACT_SHAPE_FAULTS,
    meaning: FACT_MEANING_FAULTS,
  },
  {
    file: 'texts.schema.json',
    schema: textsSchema,
    good: readData('texts/fi.json'),
    others: [readData('texts/sv.json'), readData('texts/en.json'), foreignTexts()],
    shape: TEXT_SHAPE_FAULTS,
    meaning: TEXT_MEANING_FAULTS,
  },
  {
    file: 'plan.schema.json',
    schema: savedFileSchema,
    good: readData('examples/city.json'),
    others: [readData('examples/town.json'), readData('examples/village.json')],
    shape: FILE_SHAPE_FAULTS,
    meaning: FILE_MEANING_FAULTS,
  },
])('$file and the gate agree', ({ file, schema, good, others, shape, meaning }) => {
  const validate = compiled(file)

  test('that good data is good', () => {
    for (const json of [good, ...others]) {
      expect(checkShape(schema, json).ok).toBe(true)
      expect([validate(json), validate.errors]).toEqual([true, null])
    }
  })

  test.each(shape)('to refuse $what', ({ path, value }) => {
    const bad = changed(good, path, value)
    expect({ gate: checkShape(schema, bad).ok, schema: validate(bad) }).toEqual({
      gate: false,
      schema: false,
    })
  })

  // Only the gate knows what the whole means; the schema must not refuse more than it can say.
  test.each(meaning)('that only the gate can see $what', ({ path, value }) => {
    expect(validate(changed(good, path, value))).toBe(true)
  })

  test.each([null, [], 'text', 5])('that %j is none', json => {
    expect({ gate: checkShape(schema, json).ok, schema: validate(json) }).toEqual({
      gate: false,
      schema: false,
    })
  })
})
