import { Link } from 'wouter'
import { formatNumber } from '../../i18n/format.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { GoalMark } from '../signs/GoalMark.tsx'
import { Assessors } from './Assessors.tsx'
import styles from './MethodPlace.module.css'
import { SlotsExample } from './SlotsExample.tsx'
import { SourcePage } from './SourcePage.tsx'

/** How it is computed, where each number comes from, what it can't tell; accessibility and privacy. */
export function MethodPlace() {
  const speech = useSpeech()
  const { t, language, words } = speech
  // As published: what is said of the source leaves the municipality's own models and judgement out.
  const { source, goals, models, version } = useServices().catalogue
  const threshold = formatNumber(language, source.threshold)
  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.method)}>{t($ => $.method.title)}</PlaceHeading>
      <p className="lead">{t($ => $.method.lead)}</p>

      <section>
        <h2>{t($ => $.method.sources.title)}</h2>
        <SourcePage />
        <Assessors />
        <p>{t($ => $.method.sources.version, { version })}</p>
        <p>
          <Link href="/method/provenance">{t($ => $.provenance.link)}</Link>
        </p>
      </section>

      <section>
        <h2>{t($ => $.method.goals.title)}</h2>
        <p>{t($ => $.method.goals.text, { threshold })}</p>
        <p>{t($ => $.method.goals.aims)}</p>
        <ul className={styles.goals}>
          {goals.map(({ id }) => (
            <li key={id}>
              <span aria-hidden="true">
                <GoalMark goal={id} />
              </span>
              <span>
                <strong>{sayGoal(speech, id)}</strong> – {words.goal(id).long}.{' '}
                {t($ => $.method.goals.marked, {
                  count: models.filter(({ marks }) => marks.includes(id)).length,
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>

      <details className={styles.fold}>
        <summary>
          <h2>{t($ => $.method.ranking.title)}</h2>
        </summary>
        <p>{t($ => $.method.ranking.weights)}</p>
        <p>{t($ => $.method.ranking.order)}</p>
        <p>{t($ => $.method.ranking.unmarked)}</p>
      </details>

      <details className={styles.fold}>
        <summary>
          <h2>{t($ => $.method.portfolio.title)}</h2>
        </summary>
        <p>{t($ => $.method.portfolio.slots)}</p>
        <SlotsExample />
        <p>{t($ => $.method.portfolio.walk)}</p>
        <p>{t($ => $.method.portfolio.equal)}</p>
        <p>{t($ => $.method.portfolio.advice)}</p>
        <p>{t($ => $.method.portfolio.suggestion)}</p>
      </details>

      <details className={styles.fold}>
        <summary>
          <h2>{t($ => $.method.robustness.title)}</h2>
        </summary>
        <p>{t($ => $.method.robustness.order)}</p>
        <p>{t($ => $.method.robustness.words)}</p>
        <p>{t($ => $.method.robustness.exact)}</p>
      </details>

      <section>
        <h2>{t($ => $.method.limits.title)}</h2>
        <ul>
          <li>{t($ => $.method.limits.potential)}</li>
          <li>{t($ => $.method.limits.summing)}</li>
          <li>{t($ => $.method.limits.uneven)}</li>
          <li>{t($ => $.method.limits.order)}</li>
          <li>{t($ => $.method.limits.voluntary)}</li>
          <li>{t($ => $.method.limits.claims)}</li>
          <li>{t($ => $.method.limits.noSavings)}</li>
        </ul>
      </section>

      <section>
        <h2>{t($ => $.method.privacy.title)}</h2>
        <p>{t($ => $.method.privacy.text)}</p>
      </section>
      <section>
        <h2>{t($ => $.method.accessibility.title)}</h2>
        <p>{t($ => $.method.accessibility.text)}</p>
        <p>{t($ => $.method.accessibility.gaps)}</p>
      </section>
    </div>
  )
}
