import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { CopyAddress } from './CopyAddress.tsx'
import { ModelBody } from './ModelBody.tsx'
import { ModelFacts } from './ModelFacts.tsx'
import styles from './ModelPlace.module.css'
import { YourModel } from './YourModel.tsx'

export function ModelPlace({ id }: { readonly id: string }) {
  const { catalogue } = useSpeech()
  const model = catalogue.models.find(candidate => candidate.id === id)
  return model ? <ModelPage model={model} /> : <NotFoundPlace />
}

/** Everything known about one model, and where it stands in the user's own picture. */
function ModelPage({ model }: { readonly model: OperatingModel }) {
  const { t, words } = useSpeech()
  const { name, nameStatus } = words.model(model.id)
  return (
    <article className={styles.page}>
      <p className="no-print">
        <Link href="/models">{t($ => $.models.back)}</Link>
      </p>
      <PlaceHeading title={name}>
        <span className={styles.category}>{words.category(model.category)}</span> {name}
      </PlaceHeading>
      <OwnBadge model={model} />
      {nameStatus !== 'official' && <p className="note">{t($ => $.model.nameStatus[nameStatus])}</p>}
      <div className={styles.columns}>
        <ModelBody model={model} />
        <aside className={styles.facts}>
          <ModelFacts model={model} />
          <YourModel model={model} />
          <CopyAddress />
        </aside>
      </div>
      <Neighbours model={model} />
    </article>
  )
}

function Neighbours({ model }: { readonly model: OperatingModel }) {
  const { t, words, catalogue } = useSpeech()
  const place = catalogue.models.indexOf(model)
  const [previous, next] = [catalogue.models[place - 1], catalogue.models[place + 1]]
  return (
    <nav className={styles.neighbours} aria-label={t($ => $.model.neighbours)}>
      {previous ? <Link href={`/models/${previous.id}`}>← {words.model(previous.id).short}</Link> : <span />}
      {next && <Link href={`/models/${next.id}`}>{words.model(next.id).short} →</Link>}
    </nav>
  )
}
