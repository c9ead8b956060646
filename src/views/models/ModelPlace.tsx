import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { PlanButton } from '../forms/PlanButton.tsx'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { BackLink } from './BackLink.tsx'
import { CopyAddress } from './CopyAddress.tsx'
import { ModelBody } from './ModelBody.tsx'
import { ModelFacts } from './ModelFacts.tsx'
import { ModelMore } from './ModelMore.tsx'
import styles from './ModelPlace.module.css'

export function ModelPlace({ id }: { readonly id: string }) {
  const { catalogue } = useSpeech()
  const model = catalogue.models.find(candidate => candidate.id === id)
  return model ? <ModelPage model={model} /> : <NotFoundPlace />
}

/** Everything known about one model, and where it stands in the user's own picture. */
function ModelPage({ model }: { readonly model: OperatingModel }) {
  const { t, words } = useSpeech()
  const { name, nameStatus, deed } = words.model(model.id)
  return (
    <article className={styles.page}>
      <BackLink />
      <p className={styles.category}>{words.category(model.category)}</p>
      <PlaceHeading title={name}>{name}</PlaceHeading>
      <OwnBadge model={model} />
      {deed !== name && <p className="lead">{deed}</p>}
      <div className={`actions ${styles.actions}`}>
        <PlanButton model={model.id} />
        <ShortlistButton model={model.id} />
        <CopyAddress />
        {nameStatus !== 'official' && <p className="note">{t($ => $.model.nameStatus[nameStatus])}</p>}
      </div>
      <div className={styles.columns}>
        <ModelBody model={model} />
        <aside className={styles.facts}>
          <ModelFacts model={model} />
        </aside>
        <ModelMore model={model} />
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
      {previous ? <Link href={`/models/${previous.id}`}>← {words.model(previous.id).name}</Link> : <span />}
      {next && <Link href={`/models/${next.id}`}>{words.model(next.id).name} →</Link>}
    </nav>
  )
}
