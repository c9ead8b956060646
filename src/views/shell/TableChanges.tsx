import { sayFieldWithUnit } from '../../i18n/sayField.ts'
import { sayTableFault } from '../../i18n/sayTableFault.ts'
import type { ReadTable } from '../../report/readPlanTable.ts'
import { ConfirmDialog } from '../forms/ConfirmDialog.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './TableChanges.module.css'

interface Props {
  readonly table: ReadTable
  readonly onTake: () => void
  readonly onCancel: () => void
}

/** What an edited table would change in the plan, and which of its cells can't be taken: asked before anything changes. */
export function TableChanges({ table: { language, changes, faults }, onTake, onCancel }: Props) {
  const speech = useSpeech()
  const { t, words } = speech
  const hasChanges = changes.length > 0
  const cell = (text: string) =>
    text === '' ? <em>{t($ => $.tableChanges.empty)}</em> : <span lang={language}>{text}</span>
  return (
    <ConfirmDialog
      title={t($ => $.tableChanges.title)}
      confirm={hasChanges ? t($ => $.tableChanges.take) : undefined}
      isWide
      onConfirm={onTake}
      onCancel={onCancel}
    >
      <p>
        {hasChanges ? t($ => $.tableChanges.text, { count: changes.length }) : t($ => $.tableChanges.none)}
      </p>
      {faults.length > 0 && (
        <>
          <p>{t($ => $.tableChanges.faults, { count: faults.length })}</p>
          <ul>
            {faults.map(fault => (
              <li key={fault.at}>{sayTableFault(speech, fault)}</li>
            ))}
          </ul>
        </>
      )}
      {hasChanges && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t($ => $.columns.name)}</th>
              <th scope="col">{t($ => $.tableChanges.field)}</th>
              <th scope="col">{t($ => $.tableChanges.before)}</th>
              <th scope="col">{t($ => $.tableChanges.after)}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ model, field, before, after }) => (
              <tr key={`${model} ${field}`}>
                <th scope="row">{words.model(model).short}</th>
                <td>{sayFieldWithUnit(speech, field)}</td>
                <td>{cell(before)}</td>
                <td>{cell(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ConfirmDialog>
  )
}
