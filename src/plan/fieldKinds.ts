import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { wholeAmount } from '../assessment/wholeAmount.ts'
import { durationSchema } from './Duration.ts'
import { milestoneSchema } from './Milestone.ts'
import { quarterSchema } from './Quarter.ts'

// What a field of the plan can hold: its kind, and the gate for what is saved in it.

/** The user's own words on a line or two. */
export const text = { kind: 'text', schema: writtenSchema } as const
/** The user's own words, line by line. */
export const longText = { kind: 'long-text', schema: writtenSchema } as const
export const quarter = { kind: 'quarter', schema: quarterSchema } as const
export const duration = { kind: 'duration', schema: durationSchema } as const
export const milestones = { kind: 'milestones', schema: v.array(milestoneSchema) } as const

/** One of a few; what each is called stands under `choices` in the words of a language. */
export function choice<const Choices extends readonly string[]>(choices: Choices) {
  return { kind: 'choice', choices, schema: v.picklist(choices) } as const
}

/** A whole amount, 0 or more. */
export function amount(most: number, unit?: 'eur') {
  return { kind: 'number', most, unit, schema: wholeAmount(most) } as const
}

/** The schema's entries of a register: each field may be absent. */
export function fieldEntries<Fields extends Readonly<Record<string, { readonly schema: v.GenericSchema }>>>(
  fields: Fields,
) {
  const entries = Object.entries(fields).map(([key, { schema }]) => [key, v.optional(schema)] as const)
  // Sound: the same keys, each with its own schema, which Object.entries loses sight of.
  return Object.fromEntries(entries) as {
    readonly [Key in keyof Fields]: v.OptionalSchema<Fields[Key]['schema'], undefined>
  }
}
