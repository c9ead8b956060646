import { useState } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { useSpeech } from './SpeechProvider.tsx'
import { useModelNumbers } from './useModelNumbers.ts'
import styles from './WeightsTable.module.css'
import { WeightsTable } from './WeightsTable.tsx'

/** The working behind one model's place, a sentence for each number; made when it is opened. */
export function ModelWorking({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">{t($ => $.working.show)}</span>
        <span className="hidden-visually">
          {t($ => $.working.showOf, { model: words.model(model).short })}
        </span>
      </summary>
      {isOpen && <Numbers model={model} />}
    </details>
  )
}

function Numbers({ model }: { readonly model: ModelId }) {
  const { t } = useSpeech()
  const { sum, share, core, bounds } = useModelNumbers()(model)
  if (bounds === undefined) return <p>{t($ => $.working.sumZero)}</p>
  const { best, worst } = bounds
  return (
    <>
      <WeightsTable />
      <p>{t($ => $.working.sum, { sum })}</p>
      <p>{t($ => $.working.shareOf, { share })}</p>
      <p>{t($ => $.working.core, { core })}</p>
      <p>
        {best === worst ? t($ => $.working.boundsSame, { best }) : t($ => $.working.bounds, { best, worst })}
      </p>
    </>
  )
}
