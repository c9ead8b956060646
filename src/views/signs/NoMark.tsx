import { formatNumber } from '../../i18n/format.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Nothing published and nothing said: a dash, with its words for those who can't see the place's key of signs. */
export function NoMark() {
  const { t, language, catalogue } = useSpeech()
  const threshold = formatNumber(language, catalogue.source.threshold)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden-visually">{t($ => $.marks.notPublished, { threshold })}</span>
    </>
  )
}
