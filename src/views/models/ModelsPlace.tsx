import { Link } from 'wouter'
import { useCatalogue } from '../shared/AppServices.tsx'
import { FilterPanel } from '../shared/FilterPanel.tsx'
import { ModelMarks } from '../shared/GoalMark.tsx'
import { LocalSwitch } from '../shared/LocalSwitch.tsx'
import { matchesFilters } from '../shared/modelFilters.ts'
import { OwnBadge } from '../shared/OwnBadge.tsx'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { ModelResources } from '../shared/ResourceSteps.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { useModelFilters } from '../shared/useModelFilters.ts'
import styles from './ModelsPlace.module.css'

/** The library: every model by category, with search and filters kept in the address. */
export function ModelsPlace() {
  const { t, language, words } = useSpeech()
  const catalogue = useCatalogue()
  const { filters, setFilters, context } = useModelFilters()
  const shown = catalogue.models.filter(model => matchesFilters(model, filters, context))
  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.models)}>
        {t($ => $.models.title, { count: catalogue.models.length })}
      </PlaceHeading>
      <p className="lead">{t($ => $.models.lead)}</p>
      <p className="no-print">
        <Link href="/models/new" className="button secondary">
          {t($ => $.own.add)}
        </Link>
      </p>
      <LocalSwitch />
      <FilterPanel filters={filters} onChange={setFilters} context={context} shown={shown.length} />
      {shown.length === 0 && <p>{t($ => $.filter.nothing)}</p>}
      {catalogue.categories.map(({ id: category }) => {
        const models = shown.filter(model => model.category === category)
        if (models.length === 0) return null
        return (
          <section key={category} aria-labelledby={`category-${category}`}>
            <h2 id={`category-${category}`}>{words.category(category)}</h2>
            <ul className={styles.cards}>
              {models.map(model => {
                const { name, why, bodyLanguage } = words.model(model.id)
                return (
                  <li key={model.id} className="card">
                    <h3>
                      <Link href={`/models/${model.id}`}>{name}</Link> <OwnBadge model={model} />
                    </h3>
                    <p lang={bodyLanguage === language ? undefined : bodyLanguage}>{why}</p>
                    <p className={styles.facts}>
                      <ModelResources model={model} />
                      <ModelMarks model={model} />
                    </p>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
