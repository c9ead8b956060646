import type { ComponentProps } from 'react'

type Props<Value extends string | number> = Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children'
> & {
  readonly value: Value | undefined
  readonly choices: readonly Value[]
  readonly say: (choice: Value) => string
  readonly onChoose: (choice: Value) => void
  /** What stands first and means no choice; without it one is always chosen. */
  readonly whenOpen?: string | undefined
  /** Takes the choice back; without it that can't be done. */
  readonly onOpen?: (() => void) | undefined
}

/** One of a few choices. */
export function Select<Value extends string | number>(props: Props<Value>) {
  const { value, choices, say, onChoose, whenOpen, onOpen, ...rest } = props
  return (
    <select
      {...rest}
      value={value ?? ''}
      onChange={event => {
        const chosen = choices.find(choice => String(choice) === event.target.value)
        if (chosen === undefined) onOpen?.()
        else onChoose(chosen)
      }}
    >
      {whenOpen !== undefined && (
        <option value="" disabled={onOpen === undefined}>
          {whenOpen}
        </option>
      )}
      {choices.map(choice => (
        <option key={choice} value={choice}>
          {say(choice)}
        </option>
      ))}
    </select>
  )
}
