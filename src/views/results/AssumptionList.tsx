import { assumptions } from '../../assessment/assumptions.ts'
import { sayAssumption } from '../../i18n/sayAssumption.ts'
import { useCatalogue, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** What the result rests on because an answer is missing; nothing when everything was answered. */
export function AssumptionList() {
  const speech = useSpeech()
  const found = assumptions(useCatalogue(), useWork().answers)
  if (found.length === 0) return null
  return (
    <>
      <p>{speech.t($ => $.assumptions.title)}</p>
      <ul>
        {found.map(assumption => {
          const sentence = sayAssumption(speech, assumption)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </>
  )
}
