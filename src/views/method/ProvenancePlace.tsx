import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { catalogueChecksum } from '../../catalogue/checksum.ts'
import type { Language } from '../../catalogue/Language.ts'
import type { RawTexts } from '../../catalogue/textsSchema.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { loadAllTexts } from '../../state/loadCatalogue.ts'
import { useServices } from '../services/AppServices.tsx'
import { languages } from '../services/languages.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { Assessors } from './Assessors.tsx'
import { EditorialList } from './EditorialList.tsx'
import styles from './MethodPlace.module.css'
import { SourcePage } from './SourcePage.tsx'

/** Where each piece of data comes from, who assessed it, what is editorial or unofficial, and which edition it is. */
export function ProvenancePlace() {
  const { t } = useSpeech()
  const { catalogue } = useServices()
  const texts = useAllTexts()
  return (
    <div className={styles.place}>
      <p className="no-print">
        <Link href="/method">{t($ => $.places.method)}</Link>
      </p>
      <PlaceHeading title={t($ => $.provenance.title)}>{t($ => $.provenance.title)}</PlaceHeading>
      <p className="lead">{t($ => $.provenance.lead)}</p>
      <section>
        <h2>{t($ => $.provenance.source)}</h2>
        <SourcePage />
      </section>
      <section>
        <h2>{t($ => $.provenance.assessed)}</h2>
        <Assessors />
      </section>
      <EditorialList />
      <section>
        <h2>{t($ => $.provenance.names.title)}</h2>
        <p>{t($ => $.provenance.names.text)}</p>
        {texts && languages.map(of => <UnofficialNames key={of} of={of} texts={texts.get(of)} />)}
      </section>
      <section aria-busy={texts === undefined ? true : undefined}>
        <h2>{t($ => $.provenance.version.title)}</h2>
        <p>{t($ => $.method.sources.version, { version: catalogue.version })}</p>
        {texts && (
          <p>
            {t($ => $.provenance.version.checksum)}{' '}
            <code className={styles.checksum}>{catalogueChecksum(catalogue, texts)}</code>
          </p>
        )}
        <p>{t($ => $.provenance.version.text)}</p>
      </section>
    </div>
  )
}

function useAllTexts(): ReadonlyMap<Language, RawTexts> | undefined {
  const { catalogue } = useServices()
  const [texts, setTexts] = useState<ReadonlyMap<Language, RawTexts>>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let current = true
    loadAllTexts(catalogue).then(
      loaded => current && setTexts(loaded),
      (error: unknown) => current && setFailure(error),
    )
    return () => {
      current = false
    }
  }, [catalogue])
  // The boundary around every place says what to do.
  if (failure !== undefined) throw failure
  return texts
}

/** Names of one language that are not official: our own translations, and those adapted from an official one. */
function UnofficialNames({ of, texts }: { readonly of: Language; readonly texts: RawTexts | undefined }) {
  const { t, language } = useSpeech()
  const models = Object.entries(texts?.models ?? {})
  return (['ours', 'adapted'] as const).map(status => {
    const names = models.filter(([, { nameStatus }]) => nameStatus === status)
    if (names.length === 0) return null
    return (
      <details key={status} className="fold">
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
