import { useEffect, useRef, useState } from 'react'
import { formatList } from '../../i18n/format.ts'
import { useSpeech } from '../shared/SpeechProvider.tsx'
import { useEvaluation } from '../shared/useEvaluation.ts'

const QUIET_MS = 1000

/** After a second of quiet, one short polite message when the proposal became another one. */
export function ChangeAnnouncer() {
  const { t, language, words } = useSpeech()
  const { outcome } = useEvaluation()
  const [message, setMessage] = useState('')
  const proposal = outcome?.kind === 'portfolio' ? outcome.proposal.map(({ id }) => id).join(' ') : ''
  const announced = useRef(proposal)

  useEffect(() => {
    if (proposal === announced.current) return
    const timer = setTimeout(() => {
      announced.current = proposal
      const names =
        outcome?.kind === 'portfolio' ? outcome.proposal.map(({ id }) => words.model(id).short) : []
      setMessage(
        names.length === 0
          ? t($ => $.results.proposalEmpty)
          : t($ => $.results.proposalChanged, { models: formatList(language, names) }),
      )
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [proposal, outcome, t, language, words])

  return (
    <p role="status" className="hidden-visually">
      {message}
    </p>
  )
}
