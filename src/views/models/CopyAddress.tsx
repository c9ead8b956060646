import { useState } from 'react'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Copies the address of this place; where the browser does not allow it, shows it for copying by hand. */
export function CopyAddress() {
  const { t } = useSpeech()
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setOutcome('copied')
    } catch {
      setOutcome('by-hand')
    }
  }
  return (
    <div>
      <button type="button" className="button quiet small" onClick={() => void copy()}>
        {t($ => $.model.copyAddress)}
      </button>{' '}
      <span role="status" className="note">
        {outcome === 'copied' && t($ => $.model.copied)}
        {outcome === 'by-hand' && window.location.href}
      </span>
    </div>
  )
}
