import { Link } from 'wouter'
import { formatList } from '../../i18n/format.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ComparePlace.module.css'
import type { CompareProps } from './CompareTable.tsx'
import { CompareValue } from './CompareValue.tsx'

/** One model per panel, for a narrow screen, with what differs named first. */
export function ComparePanels({ models, rows }: CompareProps) {
  const { t, language, words } = useSpeech()
  const differing = rows.filter(({ differs }) => differs).map(({ label }) => label)
  return (
    <>
      <p>
        {differing.length === 0
          ? t($ => $.compare.noDifferences)
          : t($ => $.compare.differIn, { rows: formatList(language, differing) })}
      </p>
      <div className={styles.panels}>
        {models.map(evaluated => (
          <article key={evaluated.model.id} className={`card ${styles.panel}`}>
            <h2>
              <Link href={`/models/${evaluated.model.id}`}>{words.model(evaluated.model.id).name}</Link>
            </h2>
            <dl>
              {rows.map(row => (
                <div key={row.id} className={row.differs ? styles.differs : undefined}>
                  <dt>
                    {row.label}
                    {row.differs && ` (${t($ => $.compare.differs)})`}
                  </dt>
                  <dd>
                    <CompareValue row={row} of={evaluated} />
                  </dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </>
  )
}
