import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { formatList } from '../../i18n/format.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { useKept } from '../services/useKept.ts'
import { useRobustness } from '../services/useRobustness.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { SignsKey } from '../signs/SignsKey.tsx'
import { ComparePair } from './ComparePair.tsx'
import styles from './ComparePlace.module.css'
import { CompareTable } from './CompareTable.tsx'
import { compareRows } from './compareRows.ts'
import { ModelPicker } from './ModelPicker.tsx'

const FEWEST = 2
const MOST = 5

/** Two to five models side by side, from the shortlist; which ones stands in the address. */
export function ComparePlace() {
  const speech = useSpeech()
  const { t, language } = speech
  const work = useWork()
  const { shortlist } = work
  const { models } = useEvaluation()
  const robustness = useRobustness()
  const { removeFromShortlist } = useActions()
  const [params, setParams] = useSearchParams()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const [whole, showWhole] = useKept('compare', '')
  const isWhole = whole !== ''
  const isNarrow = useIsNarrow()

  const asked = params.get('m')?.split(',')
  const chosen = shortlist.filter(id => asked === undefined || asked.includes(id)).slice(0, MOST)
  const compared = chosen.flatMap(id => models.filter(({ model }) => model.id === id))
  const side = isNarrow ? pairOf(compared, params.get('pair')) : compared
  const rows = compareRows(speech, side, work, robustness)
  const wanted = onlyDifferences ? rows.filter(({ differs }) => differs) : rows
  const more = wanted.filter(({ isMore = false }) => isMore)
  const shown = isWhole ? wanted : wanted.filter(row => !more.includes(row))
  const choose = (ids: readonly ModelId[]) => setParams({ m: ids.join(',') }, { replace: true })
  const show = (pair: readonly ModelId[]) =>
    setParams(before => ({ ...Object.fromEntries(before), pair: pair.join(',') }), { replace: true })

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
              {t($ => $.models.choose)}
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
                {more.length > 0 && !isWhole && !onlyDifferences && ` ${t($ => $.compare.rest)}`}
              </p>
              <SignsKey />
              {isNarrow ? (
                <ComparePair models={side} chosen={chosen} rows={shown} onShow={show} />
              ) : (
                <CompareTable models={side} rows={shown} />
              )}
              {more.length > 0 && (
                <button
                  type="button"
                  className="button secondary no-print"
                  aria-expanded={isWhole}
                  onClick={() => showWhole(isWhole ? '' : 'whole')}
                >
                  {isWhole
                    ? t($ => $.compare.less)
                    : t($ => $.compare.more, {
                        rows: formatList(
                          language,
                          more.map(({ label }) => label.toLocaleLowerCase()),
                        ),
                      })}
                </button>
              )}
            </>
          )}
        </>
      )}
    </div>
  )
}

/** The two models asked for, or the first two. */
function pairOf(models: readonly EvaluatedModel[], asked: string | null): readonly EvaluatedModel[] {
  const pair = (asked?.split(',') ?? []).flatMap(id => models.filter(({ model }) => model.id === id))
  return pair.length === FEWEST ? pair : models.slice(0, FEWEST)
}
