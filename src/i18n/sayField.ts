import { isRowFieldOf, type RowField, type RowFieldOf } from '../plan/RowField.ts'
import { rowFields } from '../plan/rowFields.ts'
import { type RowAndDefaults, shownRow } from '../plan/shownRow.ts'
import { formatEuros, formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayDuration, sayQuarter } from './sayPlan.ts'

/** Fields whose value is said in the words of a language, not the user's own. */
type SaidField = RowFieldOf<'choice' | 'number' | 'quarter' | 'duration'>

export function isSaidField(field: RowField): field is SaidField {
  return isRowFieldOf(field, 'choice', 'number', 'quarter', 'duration')
}

/** What a field of a row says; nothing while it is empty. */
export function sayField(
  speech: Pick<Speech, 't' | 'language'>,
  entry: RowAndDefaults,
  field: SaidField,
): string | undefined {
  const row = shownRow(entry)
  if (isRowFieldOf(field, 'choice')) {
    const choice = row[field]
    return choice && speech.t($ => $.fields.choices[choice])
  }
  if (isRowFieldOf(field, 'number')) return sayAmount(speech, row[field], rowFields[field].unit)
  if (isRowFieldOf(field, 'quarter')) {
    const quarter = row[field]
    return quarter && sayQuarter(speech, quarter)
  }
  return row.duration && sayDuration(speech, row.duration)
}

function sayAmount(
  { language }: Pick<Speech, 'language'>,
  amount: number | undefined,
  unit: 'eur' | undefined,
): string | undefined {
  if (amount === undefined) return undefined
  return unit === 'eur' ? formatEuros(language, amount) : formatNumber(language, amount)
}

/** A field's label where its value stands without the unit: `Kustannukset, euroa`. */
export function sayFieldWithUnit({ t }: Pick<Speech, 't'>, field: RowField): string {
  const label = t($ => $.fields[field])
  const unit = isRowFieldOf(field, 'number') ? rowFields[field].unit : undefined
  return unit === undefined ? label : t($ => $.fields.inUnit[unit], { label })
}
