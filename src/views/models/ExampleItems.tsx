import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ModelPlace.module.css'

const SHOWN_AT_ONCE = 1

/** Examples as the source labels them, with an address only where one was verified, and what has ended said. */
export function ExampleItems({ model }: { readonly model: OperatingModel }) {
  const { t, language, words } = useSpeech()
  const { examples, bodyLanguage } = words.model(model.id)
  const label = language === SOURCE_LANGUAGE ? undefined : SOURCE_LANGUAGE
  const body = bodyLanguage === language ? undefined : bodyLanguage
  const isLong = model.examples.length > SHOWN_AT_ONCE
  const list = (
    <ul>
      {model.examples.map(({ label: name, url, match, ended }, i) => (
        <li key={name}>
          {url === undefined ? (
            <span lang={label}>{name}</span>
          ) : (
            <a href={url} lang={label} rel="noreferrer" target="_blank">
              {name}
              <span className="hidden-visually" lang={language}>
                {' '}
                {t($ => $.model.newTab)}
              </span>
            </a>
          )}
          {ended !== undefined && (
            <strong>
              {' '}
              {ended === true ? t($ => $.model.ended) : t($ => $.model.endedIn, { year: ended })}
            </strong>
          )}
          {examples[i] && (
            <span className={styles.context} lang={body}>
              {examples[i]}
            </span>
          )}
          {match !== undefined && match !== 'exact' && (
            <span className="note"> {t($ => $.model.match[match])}</span>
          )}
        </li>
      ))}
    </ul>
  )
  if (isLong)
    return (
      <details className="fold">
        <summary>
          {t($ => $.model.examples)} ({model.examples.length})
        </summary>
        {list}
      </details>
    )
  return (
    <section>
      <h2>{t($ => $.model.examples)}</h2>
      {model.examples.length === 0 ? <p>{t($ => $.model.noExamples)}</p> : list}
    </section>
  )
}
