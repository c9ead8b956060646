import { SLOT_KINDS } from '../../assessment/Slots.ts'
import { sayHelp, sayOutOfReach, sayShortlist, saySlotWorth } from '../../i18n/sayAdvice.ts'
import { adviceOf } from '../../state/adviceOf.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import styles from './Advice.module.css'
import { CoverageAdvice } from './CoverageAdvice.tsx'
import { SlotExchanges } from './SlotExchanges.tsx'

/** Beside the proposal: goals out of reach first, goals unhit, what a slot is worth, the own shortlist. */
export function Advice() {
  const speech = useSpeech()
  const { t } = speech
  const { answers, shortlist } = useWork()
  const { coverage, worth, exchanges, lightStart, quality } = adviceOf(
    useEvaluation(),
    answers.status,
    shortlist,
  )
  if (worth === undefined && quality === undefined) return null
  return (
    <section aria-labelledby="advice" className="stack">
      <h2 id="advice" tabIndex={-1}>
        {t($ => $.advice.title)}
      </h2>
      {coverage?.outOfReach.map(far => (
        <p key={far.goal} className={styles.far}>
          {sayOutOfReach(speech, far)}
        </p>
      ))}
      {coverage && coverage.unhit.length > 0 && <CoverageAdvice coverage={coverage} />}
      <div className={styles.columns}>
        {worth && (
          <div>
            <h3>{t($ => $.advice.slots)}</h3>
            <ul className={styles.worth}>
              {SLOT_KINDS.map(kind => (
                <li key={kind} data-kind={kind}>
                  {saySlotWorth(speech, kind, worth[kind], lightStart)}
                </li>
              ))}
            </ul>
          </div>
        )}
        {exchanges.length > 0 && <SlotExchanges exchanges={exchanges} />}
        {quality && (
          <div>
            <h3>{t($ => $.advice.shortlist)}</h3>
            <p>{sayShortlist(speech, quality)}</p>
            {quality.swap && <p>{sayHelp(speech, quality.swap)}</p>}
          </div>
        )}
      </div>
    </section>
  )
}
