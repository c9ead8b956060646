import { registerSW } from 'virtual:pwa-register'
import { useEffect, useState } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'

const SETTLE_MS = 1000

/** Registers the service worker that keeps the app usable offline, and offers a new version: never forces it. */
export function NewVersion() {
  const { t } = useSpeech()
  const [update, setUpdate] = useState<() => Promise<void>>()

  useEffect(() => {
    // After everything the first screen needs: keeping the app for later must not slow it down now.
    const timer = setTimeout(() => {
      const activate = registerSW({ onNeedRefresh: () => setUpdate(() => () => activate(true)) })
    }, SETTLE_MS)
    return () => clearTimeout(timer)
  }, [])

  if (update === undefined) return null
  return (
    <Notice>
      <p>{t($ => $.shell.newVersion)}</p>
      <button type="button" className="button secondary" onClick={() => void update()}>
        {t($ => $.shell.takeNewVersion)}
      </button>
    </Notice>
  )
}
