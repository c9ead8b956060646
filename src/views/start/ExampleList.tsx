import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal } from '../../files/openFile.ts'
import { isUntouched } from '../../plan/Work.ts'
import { EXAMPLES, type ExampleName, loadExample } from '../../state/examples.ts'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { RefusalNotice } from '../shell/RefusalNotice.tsx'
import styles from './ExampleList.module.css'

/** Complete example municipalities to try; what the user had entered can be brought back. */
export function ExampleList() {
  const { t } = useSpeech()
  const { catalogue } = useServices()
  const { open } = useActions()
  const work = useWork()
  const [, go] = useLocation()
  const [refusal, setRefusal] = useState<Refusal>()

  const openExample = async (name: ExampleName) => {
    try {
      const opened = await loadExample(name, catalogue)
      if (!opened.ok) return setRefusal(opened)
      open(opened.file.work, 'example-opened')
      go('/results')
    } catch {
      setRefusal({ ok: false, reason: 'unreadable' })
    }
  }

  return (
    <section className={styles.examples} aria-labelledby="examples">
      <h2 id="examples">{t($ => $.start.examples.title)}</h2>
      <p className="note">
        {isUntouched(work) ? t($ => $.start.examples.text) : t($ => $.start.examples.textReplaces)}
      </p>
      <RefusalNotice refusal={refusal} />
      <ul className={styles.list}>
        {EXAMPLES.map(name => (
          <li key={name} className="card stack-s">
            <h3>{t($ => $.start.examples[name].title)}</h3>
            <p>{t($ => $.start.examples[name].text)}</p>
            <button type="button" className="button secondary" onClick={() => void openExample(name)}>
              {t($ => $.start.examples.try, { name: t($ => $.start.examples[name].title) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
