import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { MissingList } from '../lists/MissingList.tsx'
import { useServices, useWork } from '../services/AppServices.tsx'
import { languageIn } from '../services/languageIn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ExportChoices } from './ExportChoices.tsx'
import { ExportEdition } from './ExportEdition.tsx'
import { ExportOptions } from './ExportOptions.tsx'
import styles from './ExportPanel.module.css'
import { useExport } from './useExport.ts'

/** What a decision lacks; then the plan by what it is needed for: the paper to decide on, the whole, the rest. */
export function ExportPanel() {
  const { t, language: spoken } = useSpeech()
  const { catalogue, now } = useServices()
  const work = useWork()
  const language = languageIn(useSearch()) ?? spoken
  const [, go] = useLocation()
  // Papers to be decided are published: they carry nothing that is not read in them.
  const [opensAgain, setOpensAgain] = useState(work.plan.standing === 'draft')
  const exporting = useExport({ work, catalogue, language, today: now() })
  const edition = { language, opensAgain, exporting }
  const choicesOf = (forms: readonly ('text' | 'html' | 'xlsx' | 'csv' | 'ics')[]) =>
    forms.map(form => ({
      asked: { form },
      label: t($ => $.export[form]),
      use: t($ => $.export.use[form]),
    }))
  return (
    <>
      <MissingList />
      <ExportOptions
        language={language}
        onLanguage={chosen => go(`?lang=${chosen}`, { replace: true })}
        opensAgain={opensAgain}
        onOpensAgain={setOpensAgain}
      />
      <ExportEdition edition="decision" {...edition}>
        <h3>{t($ => $.export.copying)}</h3>
        <ExportChoices choices={choicesOf(['text', 'html'])} exporting={exporting} />
      </ExportEdition>
      <ExportEdition edition="roadmap" {...edition} />
      <details className={`fold ${styles.door}`}>
        <summary>{t($ => $.export.tables)}</summary>
        <ExportChoices choices={choicesOf(['xlsx', 'csv', 'ics'])} exporting={exporting} />
      </details>
      <p className="note">{t($ => $.export.nothingSent)}</p>
    </>
  )
}
