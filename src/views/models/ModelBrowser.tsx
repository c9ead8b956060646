import { useId, useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { FilterPanel } from '../lists/FilterPanel.tsx'
import { isNarrowed, matchesFilters } from '../lists/ModelFilters.ts'
import { ModelsTable } from '../lists/ModelsTable.tsx'
import { useModelFilters } from '../lists/useModelFilters.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { SignsKey } from '../signs/SignsKey.tsx'
import { ModelFolds } from './ModelFolds.tsx'
import { ModelNames } from './ModelNames.tsx'
import styles from './ModelsPlace.module.css'

const VIEWS = ['categories', 'names', 'table'] as const
type View = (typeof VIEWS)[number]

/** What moves while one searches: the filters and the list they narrow. */
export function ModelBrowser() {
  const { t, catalogue } = useSpeech()
  const { applied, context, panel } = useModelFilters()
  const [view, setView] = useView()
  const { models } = useEvaluation()
  const shown = useMemo(
    () => catalogue.models.filter(model => matchesFilters(model, applied, context)),
    [catalogue, applied, context],
  )
  const evaluated = useMemo(() => {
    const isShown = new Set(shown)
    return models.filter(({ model }) => isShown.has(model))
  }, [models, shown])
  const id = useId()
  return (
    <>
      <FilterPanel {...panel} shown={shown.length} />
      <div className={`no-print ${styles.bar}`}>
        <p className="actions">
          <label htmlFor={id}>{t($ => $.models.view)}</label>
          <select id={id} value={view} onChange={event => setView(event.target.value)}>
            {VIEWS.map(choice => (
              <option key={choice} value={choice}>
                {t($ => $.models.views[choice])}
              </option>
            ))}
          </select>
        </p>
        <Link href="/models/new" className="button quiet small">
          {t($ => $.own.add)}
        </Link>
      </div>
      <SignsKey />
      {shown.length === 0 && <p>{t($ => $.filter.nothing)}</p>}
      {view === 'categories' && <ModelFolds models={shown} isNarrowed={isNarrowed(applied)} />}
      {view === 'names' && <ModelNames models={shown} />}
      {view === 'table' && shown.length > 0 && (
        <>
          <h2 className="hidden-visually">{t($ => $.models.views.table)}</h2>
          <ModelsTable models={evaluated} />
        </>
      )}
    </>
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
