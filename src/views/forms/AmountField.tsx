import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatNumber } from '../../i18n/format.ts'
import { readAmount } from '../../plan/readAmount.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Field, type FieldProps } from './Field.tsx'

interface Props extends Pick<FieldProps, 'id' | 'label' | 'hint'> {
  readonly amount: number | undefined
  /** Stands in the field while there is no amount. */
  readonly offered?: number | undefined
  readonly most: number
  /** May be written with its sign. */
  readonly isMoney: boolean
  /** What was typed earlier and could not be read. */
  readonly unread?: string | undefined
  readonly onUnread?: (text: string) => void
  readonly onChange: (amount: number | undefined) => void
}

/** A whole amount, or nothing. What can't be read stays in the field, with words on why it isn't saved. */
export function AmountField(props: Props) {
  const { amount, offered, most, isMoney, unread, onUnread, onChange, ...field } = props
  const { t, language } = useSpeech()
  /** What is being typed, or what could not be read; the saved amount is shown otherwise. */
  const [draft, setDraft] = useState(unread)
  const shown = amount ?? offered
  const read = (text: string) => readAmount(isMoney ? text.replace('€', '') : text, most)
  const isDraftShown = draft !== undefined && read(draft) === amount
  const isWrong = isDraftShown && draft.trim() !== '' && amount === undefined
  useEffect(() => {
    if (isWrong) onUnread?.(draft)
  }, [isWrong, draft, onUnread])
  return (
    <Field
      {...field}
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
            onChange(read(event.target.value))
          }}
        />
      )}
    </Field>
  )
}
