import { useState } from 'react'
import { Link } from 'wouter'
import { type PlanEntry, planEntries } from '../../plan/planEntries.ts'
import { planWindow } from '../../plan/planWindow.ts'
import { useCatalogue, useServices, useWork } from '../services/AppServices.tsx'
import { PLAN_ADDRESS } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useAskedField } from '../services/useAskedField.ts'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { CardFields } from './CardFields.tsx'
import { FormNeighbours } from './FormNeighbours.tsx'
import styles from './FormPlace.module.css'
import { MissingNote } from './MissingNote.tsx'

/** All that the plan decides about one of its models. */
export function FormPlace({ id }: { readonly id: string }) {
  const { answers, plan } = useWork()
  const entries = planEntries(plan, useCatalogue(), answers.yardstick)
  const entry = entries.find(({ model }) => model.id === id)
  return entry ? <FormPage entry={entry} entries={entries} /> : <NotFoundPlace />
}

interface Props {
  readonly entry: PlanEntry
  readonly entries: readonly PlanEntry[]
}

function FormPage({ entry, entries }: Props) {
  const { t, words } = useSpeech()
  const { now } = useServices()
  const { answers } = useWork()
  const { model } = entry
  useAskedField(field => `${field}-${model.id}`)
  const { name, deed } = words.model(model.id)
  // As it was when the form was opened: a start chosen here moves the model in the plan, but nothing on this page.
  const [order] = useState(entries.map(other => other.model.id))
  const place = order.indexOf(model.id)
  const above = order.slice(0, place).flatMap(id => entries.find(other => other.model.id === id)?.row ?? [])
  return (
    <div className={styles.page}>
      <p className="no-print">
        <Link href={PLAN_ADDRESS.overview}>{t($ => $.plan.back)}</Link>
      </p>
      <PlaceHeading title={name}>{name}</PlaceHeading>
      {deed !== name && <p className="lead">{deed}</p>}
      <div className={styles.state}>
        <ModelResources model={model} isNamed />
        <ModelMarks model={model} />
        <OwnBadge model={model} />
        <Link href={`/models/${model.id}`}>{t($ => $.plan.about)}</Link>
      </div>
      <div className="card">
        <MissingNote entry={entry} />
        <CardFields entry={entry} quarters={planWindow(answers, now())} above={above} />
      </div>
      <FormNeighbours previous={order[place - 1]} next={order[place + 1]} />
    </div>
  )
}
