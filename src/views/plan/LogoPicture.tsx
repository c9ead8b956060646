import { useId } from 'react'
import type { Logo } from '../../plan/Logo.ts'
import { Field } from '../forms/Field.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LogoField.module.css'

/** The picture as it is on the cover, and the words that stand for it. */
export function LogoPicture({ logo: { png, width, height, alt } }: { readonly logo: Logo }) {
  const { t, language } = useSpeech()
  const { describeLogo } = useActions()
  const { municipality } = useWork().answers
  const owner = municipality.trim() || t($ => $.report.unnamed)
  const offered = t($ => $.logo.alt, { owner })
  const id = useId()
  const lang = alt && alt.lang !== language ? alt.lang : undefined
  return (
    <div className={styles.picture}>
      <img
        src={`data:image/png;base64,${png}`}
        width={width}
        height={height}
        alt={alt?.text.trim() || offered}
        lang={lang}
      />
      <div className={styles.described}>
        <Field
          id={id}
          label={t($ => $.logo.describe)}
          hint={t($ => $.logo.describeHint, { alt: offered })}
          width="whole"
        >
          {control => (
            <input
              {...control}
              type="text"
              value={alt?.text ?? ''}
              lang={lang}
              onChange={({ target: { value } }) =>
                describeLogo(value === '' ? undefined : { text: value, lang: language })
              }
            />
          )}
        </Field>
      </div>
    </div>
  )
}
