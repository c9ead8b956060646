import { useId } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { ModelsTable } from '../results/ModelsTable.tsx'
import { FilterPanel } from '../shared/FilterPanel.tsx'
import { LocalSwitch } from '../shared/LocalSwitch.tsx'
import { matchesFilters } from '../shared/modelFilters.ts'
import { PlaceHeading } from '../shared/PlaceHeading.tsx'
import { RobustnessProvider } from '../shared/RobustnessProvider.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { useEvaluation } from '../shared/useEvaluation.ts'
import { useModelFilters } from '../shared/useModelFilters.ts'
import { ModelCardList } from './ModelCardList.tsx'
import styles from './ModelsPlace.module.css'

const VIEWS = ['categories', 'names', 'table'] as const
type View = (typeof VIEWS)[number]

/** The library: every model, with search, filters and view kept in the address. */
export function ModelsPlace() {
  const { t, catalogue } = useSpeech()
  const { filters, setFilters, context } = useModelFilters()
  const [view, setView] = useView()
  const { models } = useEvaluation()
  const shown = catalogue.models.filter(model => matchesFilters(model, filters, context))
  const evaluated = models.filter(({ model }) => shown.includes(model))
  const id = useId()
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
      <p className="actions no-print">
        <label htmlFor={id}>{t($ => $.models.view)}</label>
        <select id={id} value={view} onChange={event => setView(event.target.value)}>
          {VIEWS.map(choice => (
            <option key={choice} value={choice}>
              {t($ => $.models.views[choice])}
            </option>
          ))}
        </select>
      </p>
      {shown.length === 0 && <p>{t($ => $.filter.nothing)}</p>}
      {view === 'categories' && <ByCategory models={shown} />}
      {view === 'names' && <ByName models={shown} />}
      {view === 'table' && shown.length > 0 && (
        <RobustnessProvider>
          <ModelsTable models={evaluated} />
        </RobustnessProvider>
      )}
    </div>
  )
}

function useView(): [View, (next: string) => void] {
  const [params, setParams] = useSearchParams()
  const view = VIEWS.find(candidate => candidate === params.get('view')) ?? 'categories'
  return [
    view,
    chosen => {
      const next = new URLSearchParams(params)
      next.set('view', chosen)
      setParams(next, { replace: true })
    },
  ]
}

function ByCategory({ models }: { readonly models: readonly OperatingModel[] }) {
  const { words, catalogue } = useSpeech()
  return catalogue.categories.map(({ id }) => {
    const inCategory = models.filter(model => model.category === id)
    if (inCategory.length === 0) return null
    return (
      <section key={id} aria-labelledby={`category-${id}`}>
        <h2 id={`category-${id}`}>{words.category(id)}</h2>
        <ModelCardList models={inCategory} />
      </section>
    )
  })
}

function ByName({ models }: { readonly models: readonly OperatingModel[] }) {
  const { t, language, words } = useSpeech()
  const name = ({ id }: OperatingModel) => words.model(id).name
  return (
    <section aria-label={t($ => $.models.views.names)}>
      <h2 className="hidden-visually">{t($ => $.models.views.names)}</h2>
      <ModelCardList models={[...models].sort((a, b) => name(a).localeCompare(name(b), language))} />
    </section>
  )
}
