import { useLocation } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayExchange } from '../../i18n/sayExchange.ts'
import type { SlotExchange } from '../../scoring/slotExchange.ts'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useTrial } from './TrialScope.tsx'
import styles from './WhyPlace.module.css'

/** What other slots in place of some would change; each can be put on trial. */
export function SlotExchanges({
  exchanges,
}: {
  readonly exchanges: readonly SlotExchange<OperatingModel>[]
}) {
  const speech = useSpeech()
  const { t } = speech
  const { changeTrial } = useActions()
  const { trial } = useTrial()
  const [, go] = useLocation()
  return (
    <section aria-labelledby="exchanges" className="stack-s">
      <h2 id="exchanges">{t($ => $.advice.exchange.title)}</h2>
      <ul className={styles.room}>
        {exchanges.map(exchange => {
          const sentence = sayExchange(speech, exchange)
          return (
            <li key={sentence}>
              {sentence}{' '}
              <button
                type="button"
                className="button quiet small inline"
                onClick={() => {
                  changeTrial({ ...trial, slots: exchange.slots })
                  go('/results/try')
                }}
              >
                {t($ => $.advice.exchange.try)}
                <span className="hidden-visually">: {sentence}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="note">{t($ => $.advice.exchange.note)}</p>
    </section>
  )
}
