import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../catalogue/Language.ts'
import type { Edition } from '../../report/Edition.ts'
import { documentAddress } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ExportChoices } from './ExportChoices.tsx'
import styles from './ExportPanel.module.css'
import type { Exporting } from './useExport.ts'

interface Props {
  readonly edition: Edition
  readonly language: Language
  readonly opensAgain: boolean
  readonly exporting: Exporting
  readonly children?: ReactNode
}

/** An edition of the document: to read here, as Word and as PDF. */
export function ExportEdition({ edition, language, opensAgain, exporting, children }: Props) {
  const { t } = useSpeech()
  const of = t($ => $.export.editions[edition])
  const choices = [
    { asked: { form: 'docx', edition }, label: t($ => $.export.docx) },
    { asked: { form: 'pdf', edition, opensAgain }, label: t($ => $.export.pdf) },
  ] as const
  return (
    <section
      className={`card ${styles.edition}`}
      data-edition={edition}
      aria-labelledby={`export-${edition}`}
    >
      <h2 id={`export-${edition}`}>{t($ => $.export.purposes[edition])}</h2>
      <p>
        {t($ => $.export.holds[edition])}{' '}
        <Link href={documentAddress(edition, language)}>
          {t($ => $.export.view)}
          <span className="hidden-visually">: {of}</span>
        </Link>
      </p>
      <ExportChoices
        choices={choices.map(choice => ({
          ...choice,
          of,
          use: t($ => $.export.use[edition][choice.asked.form]),
        }))}
        exporting={exporting}
        hasMain={edition === 'decision'}
      />
      {children}
    </section>
  )
}
