import { MOST_DAYS, MOST_EUROS } from '../../assessment/wholeAmount.ts'
import type { Estimate } from '../../assessment/Yardstick.ts'
import { formatEuros, formatNumber } from '../../i18n/format.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import { AmountField } from '../forms/AmountField.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

const MOST = { days: MOST_DAYS, costEur: MOST_EUROS } as const

type Amount = keyof typeof MOST

/** What could not be read, by the row it was typed for: there again when the field is, as long as the row is the same. */
const unread = new WeakMap<PlanRow, Readonly<Partial<Record<Amount, string>>>>()

interface Props {
  readonly row: PlanRow
  readonly field: Amount
  /** What the model takes by the municipality's yardstick. */
  readonly estimate: Estimate
}

/** A model's working days, offered by the yardstick, or its cost in euros. */
export function RowAmountField({ row, field, estimate }: Props) {
  const { t, language } = useSpeech()
  const { editRow } = useActions()
  const amount = row[field]
  const offered = field === 'days' && row.hours === undefined ? estimate.days : undefined
  return (
    <AmountField
      id={`${field}-${row.model}`}
      label={t($ => $.fields[field])}
      hint={hint()}
      amount={amount}
      offered={offered}
      most={MOST[field]}
      isMoney={field === 'costEur'}
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
