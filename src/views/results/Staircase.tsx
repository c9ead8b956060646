import type { Speech } from '../../i18n/Speech.ts'
import { sayExplanation } from '../../i18n/sayModel.ts'
import type { Stair } from '../../scoring/staircase.ts'
import { staircase } from '../../scoring/staircase.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { drawStairs } from './drawStairs.ts'
import styles from './Staircase.module.css'
import { StairsKey } from './StairsKey.tsx'
import { StairsSteps } from './StairsSteps.tsx'
import { StairsTable } from './StairsTable.tsx'
import { StairsWorth } from './StairsWorth.tsx'
import { useWidth } from './useWidth.ts'

/** The ranking as stairs: width by resources, rise by the priorities hit; what fits is filled. */
export function Staircase() {
  const speech = useSpeech()
  const { t } = speech
  const { shortlist } = useWork()
  const stairs = staircase(useEvaluation())
  const [ref, width] = useWidth(720)
  const drawing = drawStairs(stairs, width)
  return (
    <section aria-labelledby="stairs" className="stack">
      <h2 id="stairs">{t($ => $.stairs.title)}</h2>
      {stairs.length === 0 ? (
        <p>{t($ => $.stairs.none)}</p>
      ) : (
        <>
          <p className="note">{t($ => $.stairs.text)}</p>
          <figure className={styles.figure}>
            <div ref={ref}>
              {/* biome-ignore lint/a11y/useSemanticElements: an SVG that holds links is a group */}
              <svg
                role="group"
                aria-label={t($ => $.stairs.chart)}
                width={width}
                height={drawing.height}
                viewBox={`0 0 ${width} ${drawing.height}`}
                className={styles.chart}
              >
                <StairsSteps
                  drawing={drawing}
                  listed={shortlist}
                  say={(stair, place) =>
                    sayStair(speech, stair, place, shortlist.includes(stair.evaluated.model.id))
                  }
                />
                <line x1={0} x2={width} y1={drawing.base} y2={drawing.base} className={styles.ground} />
              </svg>
            </div>
            <figcaption>
              <StairsWorth />
              <StairsKey steps={drawing.steps} hasProposal={stairs[0]?.isIn !== undefined} />
              {drawing.steps.length < stairs.length && (
                <p className="note">
                  {t($ => $.stairs.showing, { shown: drawing.steps.length, of: stairs.length })}
                </p>
              )}
            </figcaption>
          </figure>
          <StairsTable stairs={stairs} />
        </>
      )}
    </section>
  )
}

function sayStair(speech: Speech, { evaluated, isIn }: Stair, place: number, isListed: boolean): string {
  const { t, words } = speech
  return [
    `${place}. ${words.model(evaluated.model.id).name}.`,
    sayExplanation(speech, evaluated.explanation),
    ...(isIn === undefined ? [] : [`${isIn ? t($ => $.stairs.filled) : t($ => $.stairs.dashed)}.`]),
    ...(isListed ? [`${t($ => $.stairs.listed)}.`] : []),
  ].join(' ')
}
