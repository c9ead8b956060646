import { registerSW } from 'virtual:pwa-register'
import { useEffect, useState } from 'react'
import { Notice } from './Notice.tsx'
import { useSpeech } from './SpeechProvider.tsx'

/** Registers the service worker that keeps the app usable offline, and offers a new version: never forces it. */
export function NewVersion() {
  const { t } = useSpeech()
  const [update, setUpdate] = useState<() => Promise<void>>()

  useEffect(() => {
    const activate = registerSW({ onNeedRefresh: () => setUpdate(() => () => activate(true)) })
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
