import { SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import { formatIsoDay } from '../../i18n/format.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** The source's page, with its dates. */
export function SourcePage() {
  const { t, language, catalogue } = useSpeech()
  const { source } = catalogue
  return (
    <p>
      {t($ => $.method.sources.page)}{' '}
      <a href={source.url} lang={SOURCE_LANGUAGE} rel="noreferrer" target="_blank">
        {source.title}
      </a>
      .{' '}
      {t($ => $.method.sources.dates, {
        published: formatIsoDay(language, source.published),
        updated: formatIsoDay(language, source.updated),
      })}
    </p>
  )
}
