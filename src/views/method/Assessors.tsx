import { formatNumber } from '../../i18n/format.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Who assessed what: two sources and the user's own judgement, always told apart. */
export function Assessors() {
  const speech = useSpeech()
  const { t, language, words, catalogue } = speech
  const { impactAssessed, threshold } = catalogue.source
  return (
    <ul>
      <li>
        {t($ => $.method.sources.impact, {
          by: words.assessors.impact,
          when: sayAssessedWhen(speech, impactAssessed.when),
          threshold: formatNumber(language, threshold),
        })}
      </li>
      <li>{t($ => $.method.sources.resources, { by: words.assessors.resources })}</li>
      <li>{t($ => $.method.sources.own)}</li>
    </ul>
  )
}
