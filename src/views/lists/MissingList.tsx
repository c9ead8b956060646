import { useId } from 'react'
import { Link } from 'wouter'
import { type MissingForDecision, missingForDecision } from '../../plan/missingForDecision.ts'
import { planEntries } from '../../plan/planEntries.ts'
import { useCatalogue, useWork } from '../services/AppServices.tsx'
import { missingAddress } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './MissingList.module.css'

/** What the plan lacks for a decision, of the whole of it and then model by model; each a link to where it is given. */
export function MissingList() {
  const { t, words } = useSpeech()
  const { answers, plan } = useWork()
  const id = useId()
  const entries = planEntries(plan, useCatalogue(), answers.yardstick)
  const missing = missingForDecision(plan, entries)
  if (missing.length === 0) return <p className={styles.none}>{t($ => $.export.nothingMissing)}</p>
  const groups = [
    { name: t($ => $.export.whole), fields: missing.filter(({ kind }) => kind !== 'model') },
    ...entries.map(({ model: { id } }) => ({
      name: words.model(id).short,
      fields: missing.filter(one => one.kind === 'model' && one.model === id),
    })),
  ].filter(({ fields }) => fields.length > 0)
  return (
    <section className={styles.missing} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {t($ => $.export.missing, { count: missing.length })}
      </p>
      <ul className={styles.groups}>
        {groups.map(({ name, fields }) => (
          <li key={name}>
            <span>{name}</span>
            <MissingFields of={fields} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MissingFields({ of }: { readonly of: readonly MissingForDecision[] }) {
  const { t } = useSpeech()
  const label = (one: MissingForDecision) => {
    if (one.kind === 'models') return t($ => $.models.choose)
    return one.kind === 'document' ? t($ => $.plan.documentFields[one.field]) : t($ => $.fields[one.field])
  }
  return (
    <ul className={styles.fields}>
      {of.map(one => (
        <li key={missingAddress(one)}>
          <Link href={missingAddress(one)}>{label(one)}</Link>
        </li>
      ))}
    </ul>
  )
}
