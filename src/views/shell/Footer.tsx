import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { saveWork } from '../../files/saveWork.ts'
import { formatTime } from '../../i18n/format.ts'
import { isUntouched } from '../../plan/Work.ts'
import { ConfirmDialog } from '../forms/ConfirmDialog.tsx'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './Footer.module.css'
import { useKeeping } from './KeepingBanner.tsx'
import { OpenFile } from './OpenFile.tsx'

/** Where the work is kept, and the ways to carry it elsewhere or away. */
export function Footer() {
  const { t, language } = useSpeech()
  const { catalogue, now } = useServices()
  const work = useWork()
  const { clearEverything } = useActions()
  const keeping = useKeeping()
  const [, go] = useLocation()
  const [isAsking, setIsAsking] = useState(false)
  const [saved, setSaved] = useState<string>()

  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.kept}>
          {keeping.kind === 'saved'
            ? t($ => $.keeping.saved, { time: formatTime(language, keeping.at) })
            : keeping.kind === 'unsaved'
              ? t($ => $.keeping.tabOnly)
              : t($ => $.keeping.private)}
        </p>
        <div className={`actions ${styles.tools}`}>
          <button
            type="button"
            className="button quiet small"
            onClick={() => setSaved(saveWork(work, catalogue, now()))}
          >
            {t($ => $.file.save)}
          </button>
          <OpenFile className="button quiet small" />
          {!isUntouched(work) && (
            <button type="button" className="button quiet small" onClick={() => setIsAsking(true)}>
              {t($ => $.clear.button)}
            </button>
          )}
          <Link href="/method" className="button quiet small">
            {t($ => $.shell.methodLink)}
          </Link>
        </div>
        <p role="status" className="note">
          {saved !== undefined && t($ => $.file.saved, { name: saved })}
        </p>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t($ => $.clear.title)}
          confirm={t($ => $.clear.button)}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false)
            clearEverything()
            go('/')
          }}
        >
          <p>{t($ => $.clear.text)}</p>
        </ConfirmDialog>
      )}
    </footer>
  )
}
