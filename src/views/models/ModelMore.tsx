import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { ExampleItems } from './ExampleItems.tsx'
import { LocalJudgement } from './LocalJudgement.tsx'
import styles from './ModelPlace.module.css'
import { OwnControls } from './OwnControls.tsx'
import { RelatedModels } from './RelatedModels.tsx'
import { YourModel } from './YourModel.tsx'

/** What comes after the model itself: what to mind, examples, and where it stands in the municipality. */
export function ModelMore({ model }: { readonly model: OperatingModel }) {
  const isOwn = model.local?.kind === 'own'
  return (
    <div className={styles.body}>
      <Cautions model={model} />
      {!isOwn && <ExampleItems model={model} />}
      <RelatedModels model={model} />
      <YourModel model={model} />
      {isOwn ? <OwnControls id={model.id} /> : <LocalJudgement key={model.id} model={model} />}
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
      <Notice tone="caution">
        {cautions.map((caution, i) => (
          <p key={caution}>
            <span lang={bodyLanguage === language ? undefined : bodyLanguage}>{caution}</span>{' '}
            <span className="note">
              {t($ => $.model.cautionOrigin[model.cautions[i]?.origin ?? 'source'])}
            </span>
          </p>
        ))}
      </Notice>
    </section>
  )
}
