import { Field } from '../forms/Field.tsx'
import { Select } from '../forms/Select.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

interface Props<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value | undefined
  readonly choices: readonly Value[]
  readonly say: (choice: Value) => string
  readonly onChoose: (choice: Value | undefined) => void
  /** What it says while nothing is chosen; "not decided" unless told. */
  readonly whenOpen?: string
  /** What is odd about the choice. */
  readonly remark?: string | undefined
}

/** One of a few choices, or not decided yet. */
export function ChoiceField<Value extends string>({ id, label, remark, whenOpen, ...rest }: Props<Value>) {
  const { t } = useSpeech()
  return (
    <Field id={id} label={label} hint={remark} width="quarter">
      {control => (
        <Select
          {...control}
          {...rest}
          whenOpen={whenOpen ?? t($ => $.fields.undecided)}
          onOpen={() => rest.onChoose(undefined)}
        />
      )}
    </Field>
  )
}
