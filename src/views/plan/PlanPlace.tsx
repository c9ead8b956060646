import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayPlanTotal } from '../../i18n/sayPlan.ts'
import { MANY_MODELS } from '../../plan/Plan.ts'
import { PHASES } from '../../plan/phase.ts'
import { planEntries } from '../../plan/planEntries.ts'
import { planTotal } from '../../plan/planTotal.ts'
import { planWindow } from '../../plan/planWindow.ts'
import { useCatalogue, useServices, useWork } from '../shared/AppServices.tsx'
import { Notice } from '../shared/Notice.tsx'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { LogoField } from './LogoField.tsx'
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
          <TotalNotice models={entries.map(({ model }) => model)} />
          <StandingSwitch />
          {PHASES.map(phase => {
            const inPhase = entries.filter(entry => entry.phase === phase)
            if (inPhase.length === 0) return null
            return (
              <section key={phase} aria-labelledby={`phase-${phase}`}>
                <h2 id={`phase-${phase}`}>{t($ => $.phases[phase])}</h2>
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
          <div className="card">
            <LogoField />
          </div>
          <ExportPanel />
        </>
      )}
    </div>
  )
}

function TotalNotice({ models }: { readonly models: readonly OperatingModel[] }) {
  const speech = useSpeech()
  const { answers } = useWork()
  const total = planTotal(models, typeof answers.slots === 'object' ? answers.slots : undefined)
  return (
    <Notice tone={total.missing ? 'caution' : 'info'}>
      <p>{sayPlanTotal(speech, total)}</p>
      {models.length > MANY_MODELS && <p>{speech.t($ => $.plan.many, { count: models.length })}</p>}
    </Notice>
  )
}
