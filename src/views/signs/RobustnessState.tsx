import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { formatShare } from '../../i18n/format.ts'
import { focusOn } from '../services/focusOn.ts'
import { useRobustness } from '../services/RobustnessProvider.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** What is said while robustness is computed beside the page, was stopped, or can't be computed; otherwise nothing. */
export function RobustnessState() {
  const { t, language } = useSpeech()
  const { robustness, wasAsked, cancel, ask } = useRobustness()
  switch (robustness.kind) {
    case 'none':
      return null
    case 'robust':
      return wasAsked ? <Told>{t($ => $.robust.done)}</Told> : null
    case 'too-large':
      return <Told>{t($ => $.robust.tooLarge)}</Told>
    case 'cancelled':
      return (
        <Told button={t($ => $.robust.again)} onPress={ask}>
          {t($ => $.robust.cancelled)}
        </Told>
      )
    case 'computing':
      return (
        <Told button={t($ => $.robust.cancel)} onPress={cancel}>
          {t($ => $.robust.computing, { share: formatShare(language, robustness.share) })}
        </Told>
      )
    default:
      return robustness satisfies never
  }
}

interface ToldProps {
  readonly children: ReactNode
  readonly button?: string
  readonly onPress?: () => void
}

/** A sentence and what can be done. The button stays the same one while there is any; then focus goes to the sentence. */
function Told({ children, button, onPress }: ToldProps) {
  const sentence = useId()
  const hadFocus = useRef(false)
  const hasButton = button !== undefined
  useLayoutEffect(() => {
    if (!hasButton && hadFocus.current) focusOn(sentence)
    hadFocus.current = false
  }, [hasButton, sentence])
  return (
    <div className="actions">
      <p id={sentence} tabIndex={-1} className="note">
        {children}
      </p>
      {hasButton && (
        <button
          ref={node => () => {
            hadFocus.current = document.activeElement === node
          }}
          type="button"
          className="button secondary small"
          onClick={onPress}
        >
          {button}
        </button>
      )}
    </div>
  )
}
