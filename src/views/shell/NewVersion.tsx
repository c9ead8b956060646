import { useEffect, useState } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'

const SETTLE_MS = 1000

/** Has the app kept for offline use, and offers a new version: never forces it. */
export function NewVersion() {
  const { t } = useSpeech()
  const [take, setTake] = useState<() => void>()

  useEffect(() => {
    if (!import.meta.env.PROD) return
    // After everything the first screen needs: keeping the app for later must not slow it down now.
    const timer = setTimeout(() => {
      import('../services/watchVersions.ts')
        .then(({ watchVersions }) => watchVersions(newer => setTake(() => newer)))
        // The next visit tries again.
        .catch(() => undefined)
    }, SETTLE_MS)
    return () => clearTimeout(timer)
  }, [])

  if (take === undefined) return null
  return (
    <Notice>
      <p>{t($ => $.shell.newVersion)}</p>
      <button type="button" className="button secondary" onClick={take}>
        {t($ => $.shell.takeNewVersion)}
      </button>
    </Notice>
  )
}
