import { sayVerdictShort } from '../../i18n/sayModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { RobustBadge } from '../signs/RobustBadge.tsx'
import type { ModelRow } from './modelColumns.tsx'

/** Where a model stands in the proposal and in the municipality, in a few words. */
export function Standing({ of }: { readonly of: ModelRow }) {
  const speech = useSpeech()
  const { verdict, status } = of
  // What is in use, or not for the municipality, its verdict says already.
  const isTold = status === 'not-in-use' || (verdict.kind === 'barred' && verdict.why === status)
  return (
    <>
      {sayVerdictShort(speech, verdict)} <RobustBadge of={of} />{' '}
      {!isTold && <span className="badge">{speech.t($ => $.status[status])}</span>}
    </>
  )
}
