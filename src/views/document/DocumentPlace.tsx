import { useEffect } from 'react'
import { Link, useSearch } from 'wouter'
import { formatLanguage } from '../../i18n/format.ts'
import type { ReportDocument } from '../../report/Block.ts'
import { EDITIONS, type Edition } from '../../report/Edition.ts'
import { MissingList } from '../lists/MissingList.tsx'
import { languageIn } from '../services/languageIn.ts'
import { languages } from '../services/languages.ts'
import { documentAddress, PLAN_ADDRESS } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { BlockViews } from './BlockViews.tsx'
import { ChoiceLinks } from './ChoiceLinks.tsx'
import styles from './DocumentPlace.module.css'
import { SectionIdsContext, sectionIds } from './sectionIds.ts'
import { usePlanDocument } from './usePlanDocument.ts'

/** An edition of the plan to read and to print: the same blocks as in its files, as a page. */
export function DocumentPlace() {
  const { t, language: spoken } = useSpeech()
  const search = useSearch()
  const language = languageIn(search) ?? spoken
  const edition = editionIn(search)
  const { document: shown, edition: shownEdition, failed } = usePlanDocument(edition, language)
  if (shown === undefined && failed) throw new Error('the document’s words did not come')
  if (shown === undefined) return <p aria-busy="true" />
  return (
    <>
      <div className={`no-print ${styles.bar}`}>
        <Link href={`${PLAN_ADDRESS.export}?lang=${language}`}>{t($ => $.export.back)}</Link>
        <div className={styles.choices}>
          <ChoiceLinks
            label={t($ => $.export.edition)}
            choices={EDITIONS}
            chosen={edition}
            say={choice => t($ => $.export.editions[choice])}
            addressOf={choice => documentAddress(choice, language)}
          />
          <ChoiceLinks
            label={t($ => $.export.language)}
            choices={languages}
            chosen={language}
            say={choice => formatLanguage(choice, spoken)}
            addressOf={choice => documentAddress(edition, choice)}
          />
        </div>
        <MissingList />
        <div className="actions">
          <button type="button" className="button" onClick={() => window.print()}>
            {t($ => $.export.print)}
          </button>
          <p className="note">{t($ => $.export.viewText)}</p>
        </div>
        <div role="status">{failed && <Notice tone="danger">{t($ => $.shell.languageFailed)}</Notice>}</div>
      </div>
      <Sheet document={shown} edition={shownEdition} />
    </>
  )
}

/** The edition that an address asks for; the whole where it asks for none. */
function editionIn(search: string): Edition {
  const asked = new URLSearchParams(search).get('edition')
  return EDITIONS.find(edition => edition === asked) ?? 'roadmap'
}

function Sheet({
  document: shown,
  edition,
}: {
  readonly document: ReportDocument
  readonly edition: Edition
}) {
  // An address of a section leads there once the section is on the page.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <article className={styles.sheet} lang={shown.language}>
      <SectionIdsContext value={sectionIds(shown, edition)}>
        <BlockViews blocks={shown.blocks} />
      </SectionIdsContext>
    </article>
  )
}
