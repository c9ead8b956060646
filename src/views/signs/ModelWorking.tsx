import { useState } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useModelNumbers } from './useModelNumbers.ts'
import styles from './WeightsTable.module.css'
import { WeightsTable } from './WeightsTable.tsx'

interface Props {
  readonly model: ModelId
  /** Without the table of weights, where that stands in another place. */
  readonly isBrief?: boolean
}

/** The working behind one model's place, a sentence for each number; made when it is opened. */
export function ModelWorking({ model, isBrief = false }: Props) {
  const { t, words } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={`fold ${styles.fold}`} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">{t($ => $.working.show)}</span>
        <span className="hidden-visually">
          {t($ => $.working.showOf, { model: words.model(model).short })}
        </span>
      </summary>
      {isOpen && <Numbers model={model} isBrief={isBrief} />}
    </details>
  )
}

function Numbers({ model, isBrief }: Required<Props>) {
  const { t } = useSpeech()
  const { terms, share, core, bounds } = useModelNumbers()(model)
  if (bounds === undefined) return <p>{t($ => $.working.sumZero)}</p>
  const { best, worst } = bounds
  return (
    <>
      {!isBrief && <WeightsTable />}
      <p>{t($ => $.working.sum, { sum: terms })}</p>
      <p>{t($ => $.working.shareOf, { share })}</p>
      <p>{t($ => $.working.core, { core })}</p>
      <p>
        {best === worst ? t($ => $.working.boundsSame, { best }) : t($ => $.working.bounds, { best, worst })}
      </p>
    </>
  )
}
