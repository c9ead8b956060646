import { useId } from 'react'
import type { Logo } from '../../plan/Logo.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LogoField.module.css'

/** The picture as it is on the cover, and the words that stand for it. */
export function LogoPicture({ logo: { png, width, height, alt } }: { readonly logo: Logo }) {
  const { t, language } = useSpeech()
  const { describeLogo } = useActions()
  const { municipality } = useWork().answers
  const owner = municipality.trim() || t($ => $.report.phrases.unnamed)
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
        <label htmlFor={id}>{t($ => $.logo.describe)}</label>
        <input
          id={id}
          type="text"
          value={alt?.text ?? ''}
          lang={lang}
          aria-describedby={`${id}-hint`}
          onChange={({ target: { value } }) =>
            describeLogo(value === '' ? undefined : { text: value, lang: language })
          }
        />
        <p id={`${id}-hint`} className="note">
          {t($ => $.logo.describeHint, { alt: offered })}
        </p>
      </div>
    </div>
  )
}
