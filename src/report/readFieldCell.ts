import * as v from 'valibot'
import { rewritten } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import { sayDuration, sayQuarter } from '../i18n/sayPlan.ts'
import { MOST_MONTHS } from '../plan/Duration.ts'
import { type RowPatch, rowPatchSchema } from '../plan/Plan.ts'
import { type PlanEntry, stepsOf } from '../plan/planEntries.ts'
import { quarterOf } from '../plan/Quarter.ts'
import { isRowFieldOf, type RowField } from '../plan/RowField.ts'
import { readAmount } from '../plan/readAmount.ts'
import { rowFields } from '../plan/rowFields.ts'
import type { TableFault } from '../plan/TableFault.ts'
import { readCautions } from './readCautions.ts'
import { readMilestones } from './readMilestones.ts'
import { readQuarter } from './readQuarter.ts'
import { raised } from './written.ts'

type ReadCell =
  | { readonly ok: true; readonly patch: RowPatch }
  | { readonly ok: false; readonly problem: TableFault['problem'] }

/**
 * What an edited cell makes of a field.
 *
 * @param text  what the cell says, from `tableText`; an empty one empties the field
 */
export function readFieldCell(speech: Speech, entry: PlanEntry, field: RowField, text: string): ReadCell {
  const value = text === '' && field !== 'cautions' ? undefined : meaningOf(speech, entry, field, text)
  const patch = value === UNREAD ? undefined : v.safeParse(rowPatchSchema, { [field]: value })
  return patch?.success ? { ok: true, patch: patch.output } : { ok: false, problem: problemOf(speech, field) }
}

const UNREAD = Symbol('not understood')

/** What the cell means; the gate of the field says whether it may be so. */
function meaningOf(speech: Speech, entry: PlanEntry, field: RowField, text: string): unknown {
  const { t, language, words } = speech
  const { row } = entry
  if (isRowFieldOf(field, 'choice')) {
    const said = lower(text)
    return rowFields[field].choices.find(choice => lower(t($ => $.fields.choices[choice])) === said) ?? UNREAD
  }
  if (isRowFieldOf(field, 'number')) return readAmount(text, rowFields[field].most) ?? UNREAD
  if (isRowFieldOf(field, 'quarter')) return readQuarter(speech, text) ?? UNREAD
  if (isRowFieldOf(field, 'duration')) return readDuration(speech, text) ?? UNREAD
  if (isRowFieldOf(field, 'milestones')) return readMilestones(speech, row, text) ?? UNREAD
  if (field === 'cautions') {
    const cautions = readCautions(speech, entry, text)
    return cautions ? cautions.own : UNREAD
  }
  return rewritten(field === 'steps' ? stepsOf(row, words) : row[field], text, language)
}

/** `jatkuva`, `12 kuukautta`, or the months alone. */
function readDuration(speech: Speech, text: string) {
  const said = lower(text)
  if (said === lower(sayDuration(speech, { kind: 'continuous' }))) return { kind: 'continuous' }
  const months = readAmount(/^\d+/.exec(said)?.[0] ?? '', MOST_MONTHS)
  if (months === undefined) return undefined
  const duration = { kind: 'months', months } as const
  return [`${months}`, lower(sayDuration(speech, duration))].includes(said) ? duration : undefined
}

function problemOf(speech: Speech, field: RowField): TableFault['problem'] {
  const { t } = speech
  const quarter = raised(sayQuarter(speech, quarterOf(2027, 1)))
  if (isRowFieldOf(field, 'choice'))
    return {
      kind: 'not-one-of',
      choices: rowFields[field].choices.map(choice => t($ => $.fields.choices[choice])),
    }
  if (isRowFieldOf(field, 'number')) return { kind: 'not-an-amount', most: rowFields[field].most }
  if (isRowFieldOf(field, 'quarter')) return { kind: 'not-like', example: quarter }
  if (isRowFieldOf(field, 'duration'))
    return { kind: 'not-like', example: sayDuration(speech, { kind: 'months', months: 12 }) }
  if (isRowFieldOf(field, 'milestones')) return { kind: 'not-like', example: `${quarter}: …` }
  return { kind: 'fixed' }
}

function lower(text: string): string {
  return text.trim().toLocaleLowerCase()
}
