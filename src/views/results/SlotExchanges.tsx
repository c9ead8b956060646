import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayExchange } from '../../i18n/sayExchange.ts'
import type { SlotExchange } from '../../scoring/slotExchange.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './Advice.module.css'
import { useTrial } from './TrialScope.tsx'

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
  return (
    <div>
      <h3>{t($ => $.advice.exchange.title)}</h3>
      <ul className={styles.worth}>
        {exchanges.map(exchange => {
          const sentence = sayExchange(speech, exchange)
          return (
            <li key={sentence} data-kind={exchange.get.kind}>
              {sentence}{' '}
              <button
                type="button"
                className="button quiet small inline"
                onClick={() => focusOn('advice', () => changeTrial({ ...trial, slots: exchange.slots }))}
              >
                {t($ => $.advice.exchange.try)}
                <span className="hidden-visually">: {sentence}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="note">{t($ => $.advice.exchange.note)}</p>
    </div>
  )
}
