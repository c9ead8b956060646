import { useId } from 'react'
import type { Asked } from '../../files/exportAs.ts'
import { ExportButton } from './ExportButton.tsx'
import styles from './ExportPanel.module.css'
import { ExportStatus } from './ExportStatus.tsx'
import type { Exporting } from './useExport.ts'

interface Choice {
  readonly asked: Asked
  readonly label: string
  /** What of, where buttons of the same label stand elsewhere. */
  readonly of?: string
  readonly use: string
}

interface Props {
  readonly choices: readonly Choice[]
  readonly exporting: Exporting
  /** The first one is what most come for. */
  readonly hasMain?: boolean
}

/** Forms of the plan side by side, each with what it is for; below them what was made. */
export function ExportChoices({ choices, exporting: { state, isOf, make }, hasMain = false }: Props) {
  const id = useId()
  const isMaking = state.kind === 'making'
  return (
    <>
      <ul className={styles.choices}>
        {choices.map(({ asked, label, of, use }, i) => (
          <li key={asked.form}>
            <ExportButton
              isMaking={isMaking}
              isBusy={isMaking && isOf(asked)}
              isFirst={hasMain && i === 0}
              describedBy={`${id}-${asked.form}`}
              onClick={() => void make(asked)}
            >
              {label}
              {of && <span className="hidden-visually">: {of}</span>}
            </ExportButton>
            <p id={`${id}-${asked.form}`} className="note">
              {use}
            </p>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.status}>
        {choices.some(({ asked }) => isOf(asked)) && <ExportStatus state={state} />}
      </div>
    </>
  )
}
