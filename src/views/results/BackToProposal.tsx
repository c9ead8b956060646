import { Link } from 'wouter'
import { useSpeech } from '../services/SpeechProvider.tsx'

export function BackToProposal() {
  const { t } = useSpeech()
  return (
    <p className="no-print">
      <Link href="/results">{t($ => $.results.doors.back)}</Link>
    </p>
  )
}
