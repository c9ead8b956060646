import { assumptions } from '../../assessment/assumptions.ts'
import { useCatalogue, useWork } from '../shared/AppServices.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'

/** What the result rests on because an answer is missing; nothing when everything was answered. */
export function AssumptionList() {
  const { t, words } = useSpeech()
  const found = assumptions(useCatalogue(), useWork().answers)
  if (found.length === 0) return null
  return (
    <>
      <p>{t($ => $.assumptions.title)}</p>
      <ul>
        {found.map(assumption =>
          assumption.kind === 'goal-unknown' ? (
            <li key={assumption.goal}>
              {t($ => $.assumptions['goal-unknown'], { goal: words.goal(assumption.goal).long })}
            </li>
          ) : (
            <li key={assumption.kind}>{t($ => $.assumptions[assumption.kind])}</li>
          ),
        )}
      </ul>
    </>
  )
}
