import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { catalogueSchema } from '../src/catalogue/catalogueSchema.ts'
import { textsSchema } from '../src/catalogue/textsSchema.ts'
import { savedFileSchema } from '../src/plan/savedFile.ts'
import { projectFolder } from './projectFolder.mjs'

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'catalogue.schema.json': catalogueSchema,
  'texts.schema.json': textsSchema,
  'plan.schema.json': savedFileSchema,
}

/**
 * The gates' shapes as JSON Schema, for editors: file name inside `data/` and its text.
 *
 * A brand changes no value, and a check is meaning rather than shape, so both stay with the gates. The one
 * check that a pattern can say, "not blank", is said.
 */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = toJsonSchema(schema, {
      ignoreActions: ['transform'],
      overrideAction: ({ valibotAction, jsonSchema }) => {
        if (valibotAction.type !== 'check') return undefined
        return jsonSchema.type === 'string' ? { ...jsonSchema, pattern: '\\S' } : jsonSchema
      },
    })
    return { name, text: `${JSON.stringify(json, null, 2)}\n` }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, text } of schemaFiles()) writeFileSync(join(projectFolder, 'data', name), text)
