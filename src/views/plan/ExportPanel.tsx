import { useId, useState } from 'react'
import type { Language } from '../../catalogue/Language.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { useServices, useWork } from '../shared/AppServices.tsx'
import { languages } from '../shared/languages.ts'
import { Notice } from '../shared/Notice.tsx'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { saveWork } from '../shared/saveWork.ts'
import { type Exported, exportPlan } from './exportPlan.ts'
import styles from './PlanPlace.module.css'

type Progress =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly exported: Exported }
  | { readonly kind: 'saved'; readonly name: string }

/** Downloads the document, or all of the work as a file; says what was made, or why not. */
export function ExportPanel() {
  const { t, language } = useSpeech()
  const { catalogue, now } = useServices()
  const work = useWork()
  const [chosen, setChosen] = useState<Language>()
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const id = useId()
  const documentLanguage = chosen ?? language

  const make = async () => {
    setProgress({ kind: 'making' })
    try {
      setProgress({ kind: 'made', exported: await exportPlan(work, catalogue, documentLanguage, now()) })
    } catch {
      setProgress({ kind: 'failed' })
    }
  }
  return (
    <section className={`card ${styles.export}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t($ => $.export.title)}</h2>
      <p>{t($ => $.export.text)}</p>
      <div className="actions">
        <label htmlFor={id}>{t($ => $.export.language)}</label>
        <select id={id} value={documentLanguage} onChange={event => setChosen(event.target.value)}>
          {languages.map(choice => (
            <option key={choice} value={choice}>
              {formatLanguage(choice, language)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={progress.kind === 'making'}
          onClick={() => void make()}
        >
          {t($ => $.export.pdf)}
        </button>
        <button
          type="button"
          className="button secondary"
          onClick={() => setProgress({ kind: 'saved', name: saveWork(work, catalogue, now()) })}
        >
          {t($ => $.file.save)}
        </button>
      </div>
      <div role="status">
        <ExportProgress progress={progress} />
      </div>
    </section>
  )
}

function ExportProgress({ progress }: { readonly progress: Progress }) {
  const { t } = useSpeech()
  switch (progress.kind) {
    case 'idle':
      return null
    case 'making':
      return <p>{t($ => $.export.making)}</p>
    case 'failed':
      return <Notice tone="danger">{t($ => $.export.failed)}</Notice>
    case 'saved':
      return <p>{t($ => $.file.saved, { name: progress.name })}</p>
    case 'made': {
      const { name, pages, replaced } = progress.exported
      return (
        <>
          <p>{t($ => $.export.made, { name, count: pages })}</p>
          {replaced.length > 0 && (
            <Notice tone="caution">{t($ => $.export.replaced, { characters: replaced.join(' ') })}</Notice>
          )}
        </>
      )
    }
    default:
      return progress satisfies never
  }
}
