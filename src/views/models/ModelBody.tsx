import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { ExampleItems } from './ExampleItems.tsx'
import { LocalJudgement } from './LocalJudgement.tsx'
import styles from './ModelPlace.module.css'
import { OwnControls } from './OwnControls.tsx'

/** Why, how, done well, what to mind, what is judged here, and examples. */
export function ModelBody({ model }: { readonly model: OperatingModel }) {
  const { t, language, words } = useSpeech()
  const { bodyLanguage, why, how, well } = words.model(model.id)
  const body = bodyLanguage === language ? undefined : bodyLanguage
  const isOwn = model.local?.kind === 'own'
  return (
    <div className={styles.body}>
      <p className="lead" lang={body}>
        {why}
      </p>
      {how.length > 0 && (
        <section>
          <h2>{t($ => $.model.how)}</h2>
          <ol lang={body}>
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
      <Cautions model={model} />
      {isOwn ? <OwnControls id={model.id} /> : <LocalJudgement key={model.id} model={model} />}
      {!isOwn && <ExampleItems model={model} />}
    </div>
  )
}

function Cautions({ model }: { readonly model: OperatingModel }) {
  const { t, language, words } = useSpeech()
  const { bodyLanguage, cautions } = words.model(model.id)
  if (cautions.length === 0) return null
  return (
    <section>
      <h2>{t($ => $.model.cautions)}</h2>
      <div className="stack-s">
        {cautions.map((caution, i) => (
          <Notice key={caution} tone="caution">
            <p lang={bodyLanguage === language ? undefined : bodyLanguage}>{caution}</p>
            <p className="note">{t($ => $.model.cautionOrigin[model.cautions[i]?.origin ?? 'source'])}</p>
          </Notice>
        ))}
      </div>
    </section>
  )
}
