import { estimateOf } from '../../assessment/Yardstick.ts'
import { formatEuros, formatNumber } from '../../i18n/format.ts'
import { sayFieldWithUnit } from '../../i18n/sayField.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { RowFieldOf } from '../../plan/RowField.ts'
import { rowFields } from '../../plan/rowFields.ts'
import { AmountField } from '../forms/AmountField.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

type Amount = RowFieldOf<'number'>

/** What could not be read, by the row it was typed for: there again when the field is, as long as the row is the same. */
const unread = new WeakMap<PlanRow, Readonly<Partial<Record<Amount, string>>>>()

interface Props {
  readonly entry: PlanEntry
  readonly field: Amount
}

/** A model's working days, offered by the yardstick, or its cost in euros. */
export function RowAmountField({ entry: { row, model }, field }: Props) {
  const speech = useSpeech()
  const { t, language } = speech
  const { editRow } = useActions()
  const estimate = estimateOf(model.resources, useWork().answers.yardstick)
  const { most, unit } = rowFields[field]
  const amount = row[field]
  const offered = field === 'days' && row.hours === undefined ? estimate.days : undefined
  return (
    <AmountField
      id={`${field}-${row.model}`}
      label={sayFieldWithUnit(speech, field)}
      hint={hint()}
      amount={amount}
      offered={offered}
      most={most}
      isMoney={unit === 'eur'}
      unread={unread.get(row)?.[field]}
      onUnread={text => unread.set(row, { ...unread.get(row), [field]: text })}
      onChange={typed =>
        editRow(row.model, {
          [field]: typed,
          ...(field === 'days' && typed !== undefined && { hours: undefined }),
        })
      }
    />
  )

  function hint(): string {
    if (field === 'days' && row.hours !== undefined)
      return t($ => $.fields.hoursBefore, { hours: formatNumber(language, row.hours) })
    if (offered !== undefined && amount === undefined) return t($ => $.fields.daysByYardstick)
    if (field === 'costEur' && estimate.euros !== undefined)
      return t($ => $.fields.eurosByYardstick, { euros: formatEuros(language, estimate.euros) })
    return t($ => $.fields.amountHint)
  }
}
