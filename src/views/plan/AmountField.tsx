import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { estimateOf } from '../../assessment/Yardstick.ts'
import { formatEuros, formatNumber } from '../../i18n/format.ts'
import { sayFieldWithUnit } from '../../i18n/sayField.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { PlanEntry } from '../../plan/planEntries.ts'
import type { RowFieldOf } from '../../plan/RowField.ts'
import { readAmount } from '../../plan/readAmount.ts'
import { rowFields } from '../../plan/rowFields.ts'
import { Field } from '../forms/Field.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

type Amount = RowFieldOf<'number'>

/** What could not be read, by the row it was typed for: there again when the field is, as long as the row is the same. */
const unread = new WeakMap<PlanRow, Readonly<Partial<Record<Amount, string>>>>()

interface Props {
  readonly entry: PlanEntry
  readonly field: Amount
}

/** Whole days or euros. What can't be read stays in the field, with words on why it isn't saved. */
export function AmountField({ entry: { row, model }, field }: Props) {
  const speech = useSpeech()
  const { t, language } = speech
  const { editRow } = useActions()
  const estimate = estimateOf(model.resources, useWork().answers.yardstick)
  /** What is being typed, or what could not be read; the saved amount is shown otherwise. */
  const [draft, setDraft] = useState(unread.get(row)?.[field])
  const amount = row[field]
  const offered = field === 'days' && row.hours === undefined ? estimate.days : undefined
  const shown = amount ?? offered
  const { most, unit } = rowFields[field]
  const read = (text: string) => readAmount(unit === 'eur' ? text.replace('€', '') : text, most)
  const isDraftShown = draft !== undefined && read(draft) === amount
  const isWrong = isDraftShown && draft.trim() !== '' && amount === undefined
  useEffect(() => {
    if (isWrong) unread.set(row, { ...unread.get(row), [field]: draft })
  }, [row, field, isWrong, draft])
  return (
    <Field
      id={`${field}-${row.model}`}
      label={sayFieldWithUnit(speech, field)}
      hint={hint()}
      problem={isWrong ? t($ => $.amount.problem, { most: formatNumber(language, most) }) : undefined}
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
