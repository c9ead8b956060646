import type { Written } from '../../assessment/Written.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Field, type FieldProps } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'

export interface TextFieldProps extends Pick<FieldProps, 'id' | 'hint' | 'width'> {
  readonly label: string
  readonly written: Written | undefined
  readonly onWrite: (written: Written) => void
  readonly isLong?: boolean
  /** Stands below the field. */
  readonly children?: FieldProps['below']
}

/** The user's own words, kept with the language they were written in. */
export function TextField({ written, onWrite, isLong = false, children, ...field }: TextFieldProps) {
  const { language } = useSpeech()
  return (
    <Field {...field} below={children}>
      {control => (
        <GrowingText
          {...control}
          isLong={isLong}
          lang={written && written.lang !== language ? written.lang : undefined}
          value={written?.text ?? ''}
          onChange={event => onWrite({ text: event.target.value, lang: language })}
        />
      )}
    </Field>
  )
}
