import { SLOT_KINDS } from '../../assessment/Slots.ts'
import { sayOneMore } from '../../i18n/sayAdvice.ts'
import { adviceOf } from '../../state/adviceOf.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { SlotExchanges } from './SlotExchanges.tsx'
import styles from './WhyPlace.module.css'

/** What room for one more, or for other kinds of models, would change. */
export function OtherRoom() {
  const speech = useSpeech()
  const { t } = speech
  const { answers, shortlist } = useWork()
  const { worth, exchanges } = adviceOf(useEvaluation(), answers.status, shortlist)
  if (worth === undefined) return null
  return (
    <>
      <section aria-labelledby="one-more" className="stack-s">
        <h2 id="one-more">{t($ => $.advice.slots)}</h2>
        <ul className={styles.room}>
          {SLOT_KINDS.map(kind => (
            <li key={kind}>{sayOneMore(speech, kind, worth[kind])}</li>
          ))}
        </ul>
      </section>
      {exchanges.length > 0 && <SlotExchanges exchanges={exchanges} />}
    </>
  )
}
