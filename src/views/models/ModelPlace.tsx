import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import { sayMark } from '../../i18n/sayMark.ts'
import { sayExplanation, sayGoal, sayVerdict } from '../../i18n/sayModel.ts'
import { useActions, useWork } from '../shared/AppServices.tsx'
import { GoalMark } from '../shared/GoalMark.tsx'
import { NotFoundPlace } from '../shared/NotFoundPlace.tsx'
import { Notice } from '../shared/Notice.tsx'
import { OwnBadge } from '../shared/OwnBadge.tsx'
import { PinSelect } from '../shared/PinSelect.tsx'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { ModelResources } from '../shared/ResourceSteps.tsx'
import { ShortlistButton } from '../shared/ShortlistButton.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { StatusSelect } from '../shared/StatusSelect.tsx'
import { useEvaluation } from '../shared/useEvaluation.ts'
import { ExampleItems } from './ExampleItems.tsx'
import { LocalJudgement } from './LocalJudgement.tsx'
import styles from './ModelPlace.module.css'
import { OwnControls } from './OwnControls.tsx'

export function ModelPlace({ id }: { readonly id: string }) {
  const { catalogue } = useSpeech()
  const model = catalogue.models.find(candidate => candidate.id === id)
  return model ? <ModelPage model={model} /> : <NotFoundPlace />
}

/** Everything known about one model, and where it stands in the user's own picture. */
function ModelPage({ model }: { readonly model: OperatingModel }) {
  const { t, language, words, catalogue } = useSpeech()
  const { name, nameStatus, bodyLanguage, why, how, well, cautions } = words.model(model.id)
  const body = bodyLanguage === language ? undefined : bodyLanguage
  const place = catalogue.models.indexOf(model)
  const [previous, next] = [catalogue.models[place - 1], catalogue.models[place + 1]]
  return (
    <article className={styles.page}>
      <p>
        <Link href="/models">{t($ => $.models.back)}</Link>
      </p>
      <PlaceHeading title={name}>
        <span className={styles.category}>{words.category(model.category)}</span> {name}
      </PlaceHeading>
      <OwnBadge model={model} />
      {nameStatus !== 'official' && <p className="note">{t($ => $.model.nameStatus[nameStatus])}</p>}
      <div className={styles.columns}>
        <div className={styles.body}>
          <p className="lead" lang={body}>
            {why}
          </p>
          {how.length > 0 && (
            <section lang={body}>
              <h2 lang={language}>{t($ => $.model.how)}</h2>
              <ol>
                {how.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          )}
          {well !== undefined && (
            <section>
              <h2>{t($ => $.model.well)}</h2>
              <p lang={body}>{well}</p>
            </section>
          )}
          {cautions.length > 0 && (
            <section>
              <h2>{t($ => $.model.cautions)}</h2>
              <div className="stack-s">
                {cautions.map((caution, i) => (
                  <Notice key={caution} tone="caution">
                    <p lang={body}>{caution}</p>
                    <p className="note">
                      {t($ => $.model.cautionOrigin[model.cautions[i]?.origin ?? 'source'])}
                    </p>
                  </Notice>
                ))}
              </div>
            </section>
          )}
          {model.local?.kind === 'own' ? (
            <OwnControls id={model.id} />
          ) : (
            <LocalJudgement key={model.id} model={model} />
          )}
          {model.local?.kind !== 'own' && <ExampleItems model={model} />}
        </div>
        <aside className={styles.facts}>
          <Facts model={model} />
        </aside>
      </div>
      <nav className={styles.neighbours} aria-label={t($ => $.model.neighbours)}>
        {previous ? (
          <Link href={`/models/${previous.id}`}>← {words.model(previous.id).short}</Link>
        ) : (
          <span />
        )}
        {next && <Link href={`/models/${next.id}`}>{words.model(next.id).short} →</Link>}
      </nav>
    </article>
  )
}

function Facts({ model }: { readonly model: OperatingModel }) {
  const speech = useSpeech()
  const { t, words, catalogue } = speech
  const { source } = catalogue
  const { models } = useEvaluation()
  const { plan } = useWork()
  const { addToPlan } = useActions()
  const evaluated = models.find(candidate => candidate.model.id === model.id)
  const isPlanned = plan.rows.some(row => row.model === model.id)
  const isOwn = model.local?.kind === 'own'
  return (
    <>
      <section className="card stack-s">
        <h2>{t($ => $.columns.resources)}</h2>
        <p>
          <ModelResources model={model} />
        </p>
        {isOwn ? null : (
          <p className="note">{t($ => $.model.resourcesSource, { by: words.assessors.resources })}</p>
        )}
        <h2>{t($ => $.marks.title)}</h2>
        <ul className={styles.marks}>
          {catalogue.goals.map(({ id }) => (
            <li key={id}>
              <span aria-hidden="true">
                <GoalMark goal={id} />
              </span>
              <span>
                <strong>{sayGoal(speech, id)}</strong>
                <br />
                {sayMark(speech, model, id)}
              </span>
            </li>
          ))}
        </ul>
        <p className="note">
          {t($ => $.model.marksSource, {
            by: words.assessors.impact,
            when: sayAssessedWhen(speech, source.impactAssessed.when),
          })}
        </p>
        <h2>{t($ => $.model.rhythm)}</h2>
        <p>{t($ => $.rhythm[model.rhythm])}</p>
        <p className="note">{t($ => $.model.rhythmSource)}</p>
        {model.overlaps && (
          <>
            <h2>{t($ => $.model.overlaps)}</h2>
            <ul>
              {model.overlaps.map(id => (
                <li key={id}>
                  <Link href={`/models/${id}`}>{words.model(id).name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="card stack-s no-print">
        <h2>{t($ => $.model.yours)}</h2>
        {evaluated && (
          <>
            <p>{sayExplanation(speech, evaluated.explanation)}</p>
            <p>{sayVerdict(speech, evaluated.verdict)}</p>
          </>
        )}
        <StatusSelect model={model.id} />
        <PinSelect model={model.id} />
        <div className="actions">
          <ShortlistButton model={model.id} />
          <button
            type="button"
            className="button secondary small"
            disabled={isPlanned}
            onClick={() => addToPlan([model.id])}
          >
            {isPlanned ? t($ => $.controls.planned) : t($ => $.controls.plan)}
          </button>
        </div>
      </section>
    </>
  )
}
