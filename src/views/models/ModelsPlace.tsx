import { useId, useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { LocalSwitch } from '../forms/LocalSwitch.tsx'
import { FilterPanel } from '../lists/FilterPanel.tsx'
import { matchesFilters } from '../lists/ModelFilters.ts'
import { ModelsTable } from '../lists/ModelsTable.tsx'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useModelFilters } from '../lists/useModelFilters.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
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
  const shown = useMemo(
    () => catalogue.models.filter(model => matchesFilters(model, filters, context)),
    [catalogue, filters, context],
  )
  const evaluated = useMemo(() => {
    const isShown = new Set(shown)
    return models.filter(({ model }) => isShown.has(model))
  }, [models, shown])
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
        <>
          <h2 className="hidden-visually">{t($ => $.models.views.table)}</h2>
          <ModelsTable models={evaluated} />
        </>
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
  const inOrder = useMemo(
    () => catalogue.categories.flatMap(({ id }) => models.filter(model => model.category === id)),
    [catalogue, models],
  )
  const { first, more } = useFirstItems(inOrder)
  return (
    <>
      {catalogue.categories.map(({ id }) => {
        const inCategory = first.filter(model => model.category === id)
        if (inCategory.length === 0) return null
        return (
          <section key={id} aria-labelledby={`category-${id}`}>
            <h2 id={`category-${id}`}>{words.category(id)}</h2>
            <ModelCardList models={inCategory} />
          </section>
        )
      })}
      {more}
    </>
  )
}

function ByName({ models }: { readonly models: readonly OperatingModel[] }) {
  const { t, language, words } = useSpeech()
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const name = ({ id }: OperatingModel) => words.model(id).name
    return [...models].sort((a, b) => compare(name(a), name(b)))
  }, [models, words, language])
  const { first, more } = useFirstItems(sorted)
  return (
    <section aria-label={t($ => $.models.views.names)}>
      <h2 className="hidden-visually">{t($ => $.models.views.names)}</h2>
      <ModelCardList models={first} />
      {more}
    </section>
  )
}
