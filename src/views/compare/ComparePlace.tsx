import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { useRobustness } from '../services/useRobustness.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { ComparePanels } from './ComparePanels.tsx'
import styles from './ComparePlace.module.css'
import { CompareTable } from './CompareTable.tsx'
import { compareRows } from './compareRows.ts'
import { ModelPicker } from './ModelPicker.tsx'

const FEWEST = 2
const MOST = 5

/** Two to five models side by side, from the shortlist; which ones stands in the address. */
export function ComparePlace() {
  const speech = useSpeech()
  const { t } = speech
  const work = useWork()
  const { shortlist } = work
  const { models } = useEvaluation()
  const robustness = useRobustness()
  const { removeFromShortlist } = useActions()
  const [params, setParams] = useSearchParams()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const isNarrow = useIsNarrow()

  const asked = params.get('m')?.split(',')
  const chosen = shortlist.filter(id => asked === undefined || asked.includes(id)).slice(0, MOST)
  const compared = chosen.flatMap(id => models.filter(({ model }) => model.id === id))
  const rows = compareRows(speech, compared, work, robustness)
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows
  const choose = (ids: readonly ModelId[]) => setParams({ m: ids.join(',') }, { replace: true })
  const View = isNarrow ? ComparePanels : CompareTable

  return (
    <div className={styles.place}>
      <PlaceHeading title={t($ => $.places.compare)}>{t($ => $.compare.title)}</PlaceHeading>
      {shortlist.length === 0 ? (
        <>
          <p className="lead">{t($ => $.compare.empty)}</p>
          <p className="actions">
            <Link href="/results" className="button">
              {t($ => $.compare.toResults)}
            </Link>
            <Link href="/models" className="button secondary">
              {t($ => $.compare.toModels)}
            </Link>
          </p>
        </>
      ) : (
        <>
          <ModelPicker
            shortlist={shortlist}
            chosen={chosen}
            most={MOST}
            onChoose={choose}
            onRemove={removeFromShortlist}
          />
          {compared.length < FEWEST ? (
            <p>{t($ => $.compare.tooFew)}</p>
          ) : (
            <>
              <label className={styles.switch}>
                <input
                  type="checkbox"
                  checked={onlyDifferences}
                  onChange={event => setOnlyDifferences(event.target.checked)}
                />
                <span>{t($ => $.compare.onlyDifferences)}</span>
              </label>
              <p role="status" className="note">
                {t($ => $.compare.rows, { count: shown.length, of: rows.length })}
              </p>
              <View models={compared} rows={shown} />
            </>
          )}
        </>
      )}
    </div>
  )
}
