import { sayQuarter } from '../../../i18n/sayPlan.ts'
import { softHyphens } from '../../../i18n/softHyphens.ts'
import type { PlanEntry } from '../../../plan/planEntries.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './PlanOverview.module.css'

/** Who leads, when it starts and how far it has come; a dash where nobody has said. */
export function RowDecided({ entry: { row } }: { readonly entry: PlanEntry }) {
  const speech = useSpeech()
  const { t, language } = speech
  const { lead, start, status } = row
  const facts = [
    { label: t($ => $.fields.lead), said: lead?.text.trim(), lang: lead?.lang },
    { label: t($ => $.fields.start), said: start && sayQuarter(speech, start) },
    { label: t($ => $.fields.status), said: status && t($ => $.fields.choices[status]) },
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, said, lang }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang === language ? undefined : lang}>
            {(said && softHyphens(said)) || (
              <>
                <span aria-hidden="true">–</span>
                <span className="hidden-visually">{t($ => $.fields.undecided)}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
