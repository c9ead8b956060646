import * as v from 'valibot'
import { type Checked, type Fault, fault } from './Fault.ts'

type Issue = v.BaseIssue<unknown>

/**
 * Checks the shape of outside JSON against a schema; the first half of every gate.
 *
 * @returns the parsed value, or every fault with path, rule and value; meaning is checked by the caller
 */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): Checked<v.InferOutput<Schema>> {
  const dropped = reservedKeys(json)
  if (dropped.length > 0) return { ok: false, faults: dropped }
  const result = v.safeParse(schema, json)
  if (result.success) return { ok: true, value: result.output, warnings: [] }
  return { ok: false, faults: result.issues.map(faultOf) }
}

/** Keys that every object of JavaScript has or may get: schemas pass over them in silence. */
const RESERVED = ['__proto__', 'constructor', 'prototype']

function reservedKeys(json: unknown): readonly Fault[] {
  const faults: Fault[] = []
  // A list instead of calls: it may be nested deeper than calls go.
  const rest: [path: string, value: unknown][] = [['', json]]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [path, value] = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      const at = path + segment(Array.isArray(value) ? Number(key) : key, path)
      if (RESERVED.includes(key))
        faults.push(fault(at, 'reserved-key', key, 'is a name that JavaScript uses'))
      else rest.push([at, inner])
    }
  }
  return faults
}

function faultOf(issue: Issue): Fault {
  const path = (issue.path ?? []).reduce((so, { key }) => so + segment(key, so), '')
  // A missing or unknown field comes as an issue of the object around it, with the field's name in its path.
  const isMissing =
    issue.type === 'strict_object' && issue.received === 'undefined' && issue.expected !== 'Object'
  if (isMissing) return fault(path, 'required', undefined, 'is missing')
  if (issue.expected === 'never') return fault(path, 'known-field', issue.input, 'is not a known field here')
  const got = fault('', '', issue.input, '').value ?? 'nothing'
  return fault(
    path,
    RULE_NAMES[issue.type] ?? issue.type,
    issue.input,
    `expected ${expectation(issue)}, got ${got}`,
  )
}

/** Names that an editor understands, for the checks that valibot names after itself. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  strict_object: 'object',
  picklist: 'one-of',
  non_empty: 'not-empty',
  min_value: 'smallest',
  max_value: 'largest',
  max_length: 'length',
  regex: 'form',
  check: 'sense',
}

function segment(key: unknown, before: string): string {
  if (typeof key === 'number') return `[${key}]`
  return before === '' ? String(key) : `.${String(key)}`
}

/** `(1 | 2 | 3)` becomes `1, 2 or 3`; a schema's own message wins over its technical expectation. */
function expectation(issue: Issue): string {
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) return issue.message
  const expected = (issue.expected ?? issue.message).replace(/^\((.*)\)$/, '$1')
  return expected
    .split(' | ')
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')
}
