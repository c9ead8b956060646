import { type ReactNode, useId, useState } from 'react'
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
import styles from './ExportPanel.module.css'
import { ExportStatus } from './ExportStatus.tsx'
import { useExport } from './useExport.ts'

const TABLES_AND_DATES = ['csv', 'xlsx', 'ics'] as const

/** The plan as a document first, then in its other forms; each is made here, and says what it made. */
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
    if (isMaking) return
    setAsked(form)
    void make(form, { work, catalogue, language: documentLanguage, today: now() })
  }
  const exportButton = (form: PlanForm, className: string, children: ReactNode) => (
    <button
      key={form}
      type="button"
      className={className}
      aria-disabled={isMaking}
      aria-busy={(isMaking && asked === form) || undefined}
      onClick={() => begin(form)}
    >
      {children}
    </button>
  )
  return (
    <section className={`card ${styles.export}`} aria-labelledby={`${id}-title`}>
      <div className={styles.parts}>
        <h2 id={`${id}-title`}>{t($ => $.export.title)}</h2>
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
        <div className="actions">
          {exportButton(
            'pdf',
            'button',
            t($ => $.export.pdf),
          )}
          <Link href={documentAddress(documentLanguage)} className="button secondary">
            {t($ => $.export.view)}
          </Link>
        </div>
        <div role="status">{asked === 'pdf' && <ExportStatus state={state} />}</div>
        <h3>{t($ => $.export.other)}</h3>
        <div className="actions">
          {TABLES_AND_DATES.map(form =>
            exportButton(
              form,
              'button secondary small',
              t($ => $.export[form]),
            ),
          )}
        </div>
        <div className="actions">
          <button
            type="button"
            className="button secondary small"
            aria-disabled={isMaking}
            aria-describedby={`${id}-whole`}
            onClick={() => {
              if (isMaking) return
              setAsked('work')
              tellSaved(saveWork(work, catalogue, now()))
            }}
          >
            {t($ => $.file.save)}
          </button>
          <p id={`${id}-whole`} className="note">
            {t($ => $.export.whole)}
          </p>
        </div>
        <div role="status">{asked !== 'pdf' && <ExportStatus state={state} />}</div>
      </div>
    </section>
  )
}
