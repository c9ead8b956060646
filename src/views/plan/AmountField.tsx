import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { MOST_DAYS, MOST_EUROS } from '../../assessment/wholeAmount.ts'
import type { Estimate } from '../../assessment/Yardstick.ts'
import { formatEuros, formatNumber } from '../../i18n/format.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import { readAmount } from '../../plan/readAmount.ts'
import { Field } from '../forms/Field.tsx'
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

/** Whole days or euros. What can't be read stays in the field, with words on why it isn't saved. */
export function AmountField({ row, field, estimate }: Props) {
  const { t, language } = useSpeech()
  const { editRow } = useActions()
  /** What is being typed, or what could not be read; the saved amount is shown otherwise. */
  const [draft, setDraft] = useState(unread.get(row)?.[field])
  const amount = row[field]
  const offered = field === 'days' && row.hours === undefined ? estimate.days : undefined
  const shown = amount ?? offered
  const most = MOST[field]
  const read = (text: string) => readAmount(field === 'costEur' ? text.replace('€', '') : text, most)
  const isDraftShown = draft !== undefined && read(draft) === amount
  const isWrong = isDraftShown && draft.trim() !== '' && amount === undefined
  useEffect(() => {
    if (isWrong) unread.set(row, { ...unread.get(row), [field]: draft })
  }, [row, field, isWrong, draft])
  return (
    <Field
      id={`${field}-${row.model}`}
      label={t($ => $.fields[field])}
      hint={hint()}
      problem={isWrong ? t($ => $.fields.amountProblem, { most: formatNumber(language, most) }) : undefined}
      width="quarter"
    >
      {control => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={isDraftShown ? draft : shown === undefined ? '' : formatNumber(language, shown)}
          onFocus={({ currentTarget }) => {
            if (shown === undefined) return
            // The text is another one now, and what is selected goes with it: typing is to replace it all.
            if (amount !== undefined) flushSync(() => setDraft(String(amount)))
            currentTarget.select()
          }}
          onBlur={() => {
            if (!isWrong) setDraft(undefined)
          }}
          onChange={event => {
            setDraft(event.target.value)
            const typed = read(event.target.value)
            editRow(row.model, {
              [field]: typed,
              ...(field === 'days' && typed !== undefined && { hours: undefined }),
            })
          }}
        />
      )}
    </Field>
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
