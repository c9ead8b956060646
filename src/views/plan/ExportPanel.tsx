import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../catalogue/Language.ts'
import { saveWork } from '../../files/saveWork.ts'
import { formatLanguage } from '../../i18n/format.ts'
import type { PlanForm } from '../../plan/fileName.ts'
import { Select } from '../forms/Select.tsx'
import { useServices, useWork } from '../services/AppServices.tsx'
import { documentAddress } from '../services/documentAddress.ts'
import { languages } from '../services/languages.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ExportButton } from './ExportButton.tsx'
import styles from './ExportPanel.module.css'
import { ExportStatus } from './ExportStatus.tsx'
import { useExport } from './useExport.ts'

const TABLES_AND_DATES = ['xlsx', 'csv', 'ics'] as const

/** The plan as a document first, then in its other forms; each says what it is for, is made here, and says what it made. */
export function ExportPanel() {
  const { t, language } = useSpeech()
  const { catalogue, now } = useServices()
  const work = useWork()
  const [chosen, setChosen] = useState<Language>()
  const [asked, setAsked] = useState<PlanForm | 'work'>('pdf')
  const { state, make, tellSaved } = useExport()
  const id = useId()
  const documentLanguage = chosen ?? language
  const isMaking = state.kind === 'making'

  const begin = (form: PlanForm) => {
    setAsked(form)
    void make(form, { work, catalogue, language: documentLanguage, today: now() })
  }
  const buttonOf = (form: PlanForm | 'work') => ({
    isMaking,
    isBusy: isMaking && asked === form,
    describedBy: `${id}-${form}`,
  })
  return (
    <>
      <p>{t($ => $.export.text)}</p>
      <div className="actions">
        <label htmlFor={id}>{t($ => $.export.language)}</label>
        <Select
          id={id}
          value={documentLanguage}
          choices={languages}
          say={choice => formatLanguage(choice, language)}
          onChoose={setChosen}
        />
      </div>
      <div className={`card ${styles.document}`}>
        <ul className={styles.forms}>
          <li>
            <ExportButton {...buttonOf('pdf')} isFirst onClick={() => begin('pdf')}>
              {t($ => $.export.pdf)}
            </ExportButton>
            <p id={`${id}-pdf`}>{t($ => $.export.use.pdf)}</p>
          </li>
          <li>
            <Link
              href={documentAddress(documentLanguage)}
              className="button secondary"
              aria-describedby={`${id}-view`}
            >
              {t($ => $.export.view)}
            </Link>
            <p id={`${id}-view`}>{t($ => $.export.use.view)}</p>
          </li>
        </ul>
        <div role="status">{asked === 'pdf' && <ExportStatus state={state} />}</div>
      </div>
      <h2>{t($ => $.export.other)}</h2>
      <ul className={styles.forms}>
        {TABLES_AND_DATES.map(form => (
          <li key={form}>
            <ExportButton {...buttonOf(form)} onClick={() => begin(form)}>
              {t($ => $.export[form])}
            </ExportButton>
            <p id={`${id}-${form}`}>{t($ => $.export.use[form])}</p>
          </li>
        ))}
        <li>
          <ExportButton
            {...buttonOf('work')}
            onClick={() => {
              setAsked('work')
              tellSaved(saveWork(work, catalogue, now()))
            }}
          >
            {t($ => $.file.save)}
          </ExportButton>
          <p id={`${id}-work`}>{t($ => $.export.use.work)}</p>
        </li>
      </ul>
      <div role="status">{asked !== 'pdf' && <ExportStatus state={state} />}</div>
    </>
  )
}
