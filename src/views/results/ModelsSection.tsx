import { useMemo } from 'react'
import { FilterPanel } from '../lists/FilterPanel.tsx'
import { matchesFilters } from '../lists/ModelFilters.ts'
import { ModelsTable } from '../lists/ModelsTable.tsx'
import { useModelFilters } from '../lists/useModelFilters.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { SignsKey } from '../signs/SignsKey.tsx'
import styles from './ModelsSection.module.css'

/** All models in order, with search, filters and sorting kept in the address. */
export function ModelsSection() {
  const { t, catalogue } = useSpeech()
  const { models } = useEvaluation()
  const { filters, setFilters, context } = useModelFilters()
  const shown = useMemo(
    () => models.filter(({ model }) => matchesFilters(model, filters, context)),
    [models, filters, context],
  )
  return (
    <section aria-labelledby="all-models" className={styles.section}>
      <h2 id="all-models">{t($ => $.results.all, { count: catalogue.models.length })}</h2>
      <SignsKey />
      <FilterPanel filters={filters} onChange={setFilters} context={context} shown={shown.length} />
      {shown.length > 0 ? <ModelsTable models={shown} /> : <p>{t($ => $.filter.nothing)}</p>}
    </section>
  )
}
