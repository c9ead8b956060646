import { useId, useState } from 'react'
import { MOST_MONTHS } from '../../plan/Duration.ts'
import { readAmount } from '../../plan/readAmount.ts'
import { Problem } from '../forms/Problem.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props {
  readonly months: number
  readonly onChange: (months: number) => void
}

/** How many months. What can't be a number of them stays in the field, with words on why it isn't saved. */
export function MonthsField({ months, onChange }: Props) {
  const { t } = useSpeech()
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const isWrong = draft !== undefined && draft.trim() !== '' && readMonths(draft) === undefined
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t($ => $.fields.monthCount)}
        aria-invalid={isWrong}
        aria-describedby={id}
        value={draft ?? months}
        onBlur={() => {
          if (!isWrong) setDraft(undefined)
        }}
        onChange={({ target }) => {
          setDraft(target.value)
          const read = readMonths(target.value)
          if (read !== undefined) onChange(read)
        }}
      />
      <Problem id={id}>{isWrong && t($ => $.fields.monthProblem, { most: MOST_MONTHS })}</Problem>
    </>
  )
}

function readMonths(text: string): number | undefined {
  const months = readAmount(text, MOST_MONTHS)
  return months === 0 ? undefined : months
}
