import { PHASES } from '../../plan/phase.ts'
import { planEntries } from '../../plan/planEntries.ts'
import { planWindow } from '../../plan/planWindow.ts'
import { useCatalogue, useServices, useWork } from '../shared/AppServices.tsx'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { PlanOverview } from './overview/PlanOverview.tsx'
import { PlanCard } from './PlanCard.tsx'
import styles from './PlanPlace.module.css'
import { StandingSwitch } from './StandingSwitch.tsx'

/** The chosen models in time, phase by phase, against the slots; and the document made of them. */
export function PlanPlace() {
  const speech = useSpeech()
  const { t } = speech
  const catalogue = useCatalogue()
  const { now } = useServices()
  const { answers, plan } = useWork()
  const quarters = planWindow(answers, now())
  const entries = planEntries(plan, catalogue)
  const { municipality } = answers

  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.plan)}>
        {municipality ? t($ => $.plan.titleFor, { municipality }) : t($ => $.plan.title)}
      </PlaceHeading>
      {entries.length === 0 ? (
        <EmptyPlan />
      ) : (
        <>
          <p className="lead">{t($ => $.plan.lead)}</p>
          <PlanOverview entries={entries} />
          <StandingSwitch />
          {PHASES.map(phase => {
            const inPhase = entries.filter(entry => entry.phase === phase)
            if (inPhase.length === 0) return null
            return (
              <section key={phase} aria-labelledby={`phase-${phase}`}>
                <h2 id={`phase-${phase}`} tabIndex={-1}>
                  {t($ => $.phases[phase])}
                </h2>
                <ol className={styles.cards}>
                  {inPhase.map(entry => (
                    <li key={entry.model.id} className="card">
                      <PlanCard entry={entry} quarters={quarters} />
                    </li>
                  ))}
                </ol>
              </section>
            )
          })}
          <ExportPanel />
        </>
      )}
    </div>
  )
}
