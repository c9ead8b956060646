import { type ReactNode, useId, useState } from 'react'
import { PlanButton } from '../forms/PlanButton.tsx'
import { ShortlistTick } from '../forms/ShortlistTick.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelReason } from './ModelReason.tsx'
import styles from './ModelsTable.module.css'
import type { ModelRow } from './modelColumns.tsx'

interface Props {
  readonly of: ModelRow
  /** The cells of what is known. */
  readonly children: ReactNode
}

/** A model's row: what is known of it, what can be done with it, and the reason below it once it is asked for. */
export function ModelTableRow({ of, children }: Props) {
  const { t, words } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { model } = of
  return (
    <tbody>
      <tr>
        {children}
        <td>
          <button
            type="button"
            className={styles.why}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t($ => $.model.why)}
            <span className="hidden-visually">: {words.model(model.id).name}</span>
          </button>
        </td>
        <td>
          <ShortlistTick model={model.id} />
        </td>
        <td>
          <PlanButton model={model.id} />
        </td>
      </tr>
      {isOpen && (
        <tr id={id} className={styles.reason}>
          <td />
          <td colSpan={7}>
            <ModelReason of={of} />
          </td>
        </tr>
      )}
    </tbody>
  )
}
