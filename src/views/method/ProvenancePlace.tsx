import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../catalogue/Language.ts'
import type { RawTexts } from '../../catalogue/textsSchema.ts'
import { formatIsoDay, formatLanguage, formatNumber } from '../../i18n/format.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import { loadProvenance, type Provenance } from '../../state/loadProvenance.ts'
import { useServices } from '../shared/AppServices.tsx'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { EditorialList } from './EditorialList.tsx'
import styles from './MethodPlace.module.css'

/** Where each piece of data comes from, who assessed it, what is editorial or unofficial, and which edition it is. */
export function ProvenancePlace() {
  const speech = useSpeech()
  const { t, language, words } = speech
  const { catalogue } = useServices()
  const { source, version } = catalogue
  const provenance = useProvenance()
  return (
    <div className={styles.place}>
      <p className="no-print">
        <Link href="/method">{t($ => $.places.method)}</Link>
      </p>
      <PlaceHeading title={t($ => $.provenance.title)}>{t($ => $.provenance.title)}</PlaceHeading>
      <p className="lead">{t($ => $.provenance.lead)}</p>
      <section>
        <h2>{t($ => $.provenance.source)}</h2>
        <p>
          {t($ => $.method.sources.page)}{' '}
          <a href={source.url} lang="fi" rel="noreferrer" target="_blank">
            {source.title}
          </a>
          .{' '}
          {t($ => $.method.sources.dates, {
            published: formatIsoDay(language, source.published),
            updated: formatIsoDay(language, source.updated),
          })}
        </p>
      </section>
      <section>
        <h2>{t($ => $.provenance.assessed)}</h2>
        <ul>
          <li>
            {t($ => $.method.sources.impact, {
              by: words.assessors.impact,
              when: sayAssessedWhen(speech, source.impactAssessed.when),
              threshold: formatNumber(language, source.threshold),
            })}
          </li>
          <li>{t($ => $.method.sources.resources, { by: words.assessors.resources })}</li>
          <li>{t($ => $.method.sources.own)}</li>
        </ul>
      </section>
      <EditorialList />
      <section>
        <h2>{t($ => $.provenance.names.title)}</h2>
        <p>{t($ => $.provenance.names.text)}</p>
        {provenance &&
          [...provenance.texts].map(([of, texts]) => <UnofficialNames key={of} of={of} texts={texts} />)}
      </section>
      <section aria-busy={provenance === undefined ? true : undefined}>
        <h2>{t($ => $.provenance.version.title)}</h2>
        <p>{t($ => $.provenance.version.version, { version })}</p>
        {provenance && (
          <p>
            {t($ => $.provenance.version.checksum)}{' '}
            {provenance.checksum === undefined ? (
              t($ => $.provenance.version.unavailable)
            ) : (
              <code className={styles.checksum}>{provenance.checksum}</code>
            )}
          </p>
        )}
        <p>{t($ => $.provenance.version.text)}</p>
      </section>
    </div>
  )
}

function useProvenance(): Provenance | undefined {
  const { catalogue } = useServices()
  const [provenance, setProvenance] = useState<Provenance>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let current = true
    loadProvenance(catalogue).then(
      loaded => current && setProvenance(loaded),
      (error: unknown) => current && setFailure(error),
    )
    return () => {
      current = false
    }
  }, [catalogue])
  // The boundary around every place says what to do.
  if (failure !== undefined) throw failure
  return provenance
}

/** Names of one language that are not official: our own translations, and those adapted from an official one. */
function UnofficialNames({ of, texts }: { readonly of: Language; readonly texts: RawTexts }) {
  const { t, language } = useSpeech()
  const models = Object.entries(texts.models)
  return (['ours', 'adapted'] as const).map(status => {
    const names = models.filter(([, { nameStatus }]) => nameStatus === status)
    if (names.length === 0) return null
    return (
      <details key={status}>
        <summary className={styles.names}>
          {t($ => $.provenance.names[status], {
            language: formatLanguage(of, language),
            count: names.length,
            of: models.length,
          })}
        </summary>
        <ul lang={of === language ? undefined : of}>
          {names.map(([id, { name }]) => (
            <li key={id}>
              <Link href={`/models/${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
