import { useEffect, useId } from 'react'
import { Link, useSearch } from 'wouter'
import { formatLanguage } from '../../i18n/format.ts'
import type { ReportDocument } from '../../report/Block.ts'
import { documentAddress } from '../services/documentAddress.ts'
import { languages } from '../services/languages.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { BlockViews } from './BlockViews.tsx'
import styles from './DocumentPlace.module.css'
import { SectionIdsContext, sectionIds } from './sectionIds.ts'
import { usePlanDocument } from './usePlanDocument.ts'

/** The plan document to read and to print: the same blocks as in the PDF, as a page. */
export function DocumentPlace() {
  const { t, language } = useSpeech()
  const id = useId()
  const asked = new URLSearchParams(useSearch()).get('lang')
  const chosen = languages.find(candidate => candidate === asked) ?? language
  const { document: shown, failed } = usePlanDocument(chosen)
  if (shown === undefined && failed) throw new Error('the document’s words did not come')
  if (shown === undefined) return <p aria-busy="true" />
  return (
    <>
      <div className={`no-print ${styles.bar}`}>
        <Link href="/plan/export">{t($ => $.export.back)}</Link>
        <p className="note">{t($ => $.export.viewText)}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => window.print()}>
            {t($ => $.export.print)}
          </button>
          <nav className={styles.choice} aria-labelledby={id}>
            <p id={id}>{t($ => $.export.language)}</p>
            <ul className={styles.languages}>
              {languages.map(choice => (
                <li key={choice}>
                  <Link
                    href={documentAddress(choice)}
                    aria-current={choice === chosen ? 'page' : undefined}
                    replace
                  >
                    {formatLanguage(choice, language)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div role="status">{failed && <Notice tone="danger">{t($ => $.shell.languageFailed)}</Notice>}</div>
      </div>
      <Sheet document={shown} />
    </>
  )
}

function Sheet({ document: shown }: { readonly document: ReportDocument }) {
  // An address of a section leads there once the section is on the page.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <article className={styles.sheet} lang={shown.language}>
      <SectionIdsContext value={sectionIds(shown)}>
        <BlockViews blocks={shown.blocks} />
      </SectionIdsContext>
    </article>
  )
}
