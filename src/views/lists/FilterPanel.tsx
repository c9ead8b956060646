import { useId, useMemo } from 'react'
import { STATUSES } from '../../assessment/Answers.ts'
import { RESOURCE_LEVELS } from '../../catalogue/Catalogue.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './FilterPanel.module.css'
import {
  FACETS,
  type Facet,
  type FilterContext,
  facetCounts,
  isNarrowed,
  type ModelFilters,
  withToggled,
} from './ModelFilters.ts'

export interface FilterPanelProps {
  readonly filters: ModelFilters
  /** The filters of which the counts tell. */
  readonly applied: ModelFilters
  readonly onChange: (next: ModelFilters) => void
  readonly context: FilterContext
  /** How many models are shown now. */
  readonly shown: number
}

/** Search and filters with counts, and the chosen ones as chips that can be taken away. */
export function FilterPanel({ filters, applied, onChange, context, shown }: FilterPanelProps) {
  const speech = useSpeech()
  const { t, catalogue } = speech
  const id = useId()
  const labels = facetLabels(speech)
  const counts = useMemo(
    () => new Map(FACETS.map(facet => [facet, facetCounts(catalogue.models, facet, applied, context)])),
    [catalogue, applied, context],
  )
  const chips = FACETS.flatMap(facet => filters.chosen[facet].map(value => ({ facet, value })))

  return (
    <search className={styles.panel}>
      <div className={styles.text}>
        <label htmlFor={id}>{t($ => $.filter.text)}</label>
        <input
          id={id}
          type="search"
          value={filters.text}
          onChange={event => onChange({ ...filters, text: event.target.value })}
        />
      </div>
      <div className={styles.facets}>
        {FACETS.map(facet => {
          return (
            <details key={facet} className={styles.facet} name={id}>
              <summary>{t($ => $.columns[facet])}</summary>
              <div className={styles.values}>
                {labels[facet].map(({ value, label }) => (
                  <label key={value}>
                    <input
                      type="checkbox"
                      checked={filters.chosen[facet].includes(value)}
                      onChange={() => onChange(withToggled(filters, facet, value))}
                    />
                    <span>
                      {label} <span className={styles.count}>({counts.get(facet)?.get(value) ?? 0})</span>
                    </span>
                  </label>
                ))}
              </div>
            </details>
          )
        })}
      </div>
      <div className={styles.chips}>
        <p role="status">{t($ => $.filter.shown, { count: shown, of: catalogue.models.length })}</p>
        {chips.map(({ facet, value }) => {
          const label = labels[facet].find(option => option.value === value)?.label ?? value
          return (
            <button
              key={`${facet}-${value}`}
              type="button"
              className={styles.chip}
              onClick={() => onChange(withToggled(filters, facet, value))}
            >
              <span className="hidden-visually">{t($ => $.filter.remove)}</span>
              {t($ => $.columns[facet])}: {label} <span aria-hidden="true">×</span>
            </button>
          )
        })}
        {isNarrowed(filters) && (
          <button
            type="button"
            className="button quiet small"
            onClick={() =>
              onChange({ text: '', chosen: { category: [], goal: [], resources: [], status: [] } })
            }
          >
            {t($ => $.filter.clear)}
          </button>
        )}
      </div>
    </search>
  )
}

type Option = { readonly value: string; readonly label: string }

function facetLabels(speech: Speech): Readonly<Record<Facet, readonly Option[]>> {
  const { t, words, catalogue } = speech
  return {
    category: catalogue.categories.map(({ id }) => ({ value: id, label: words.category(id) })),
    goal: catalogue.goals.map(({ id }) => ({ value: id, label: sayGoal(speech, id) })),
    resources: RESOURCE_LEVELS.map(level => ({ value: String(level), label: words.resources(level) })),
    status: STATUSES.map(status => ({ value: status, label: t($ => $.status[status]) })),
  }
}
