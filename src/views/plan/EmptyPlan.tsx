import { Link } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { proposalOf } from '../../scoring/proposalChange.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { focusOn, PLACE_HEADING } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'

/** A plan starts from the proposal or from the shortlist; without either, from the self-assessment. */
export function EmptyPlan() {
  const { t, words } = useSpeech()
  const { shortlist } = useWork()
  const models = proposalOf(useEvaluation())
  const { addToPlan } = useActions()
  // The button goes with the empty plan.
  const take = (chosen: readonly ModelId[]) => focusOn(PLACE_HEADING, () => addToPlan(chosen))
  return (
    <>
      <p className="lead">
        {t($ => $.plan.empty)} {models.length > 0 && t($ => $.plan.proposed)}
      </p>
      {models.length > 0 && (
        <ul className="card stack-s">
          {models.map(id => (
            <li key={id}>
              <Link href={`/models/${id}`}>{words.model(id).name}</Link>
              <p className="note">{words.model(id).deed}</p>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {models.length > 0 ? (
          <button type="button" className="button" onClick={() => take(models)}>
            {t($ => $.plan.fromProposal)}
          </button>
        ) : (
          <Link href="/assessment" className={shortlist.length > 0 ? 'button secondary' : 'button'}>
            {t($ => $.start.begin)}
          </Link>
        )}
        {shortlist.length > 0 && (
          <button
            type="button"
            className={models.length > 0 ? 'button secondary' : 'button'}
            onClick={() => take(shortlist)}
          >
            {t($ => $.plan.fromShortlist, { count: shortlist.length })}
          </button>
        )}
        <Link href="/models" className="button quiet">
          {t($ => $.models.choose)}
        </Link>
      </div>
    </>
  )
}
