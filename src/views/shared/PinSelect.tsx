import { useId } from 'react'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from './AppServices.tsx'
import { useSpeech } from './SpeechProvider.tsx'

const CHOICES = ['free', 'must', 'must-not'] as const

/** Must, must not, or free: what the user demands of the proposal. */
export function PinSelect({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const { pins } = useWork()
  const { pin } = useActions()
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="hidden-visually">
        {t($ => $.controls.pin, { model: words.model(model).short })}
      </label>
      <select
        id={id}
        value={pins[model] ?? 'free'}
        onChange={event => {
          const chosen = CHOICES.find(choice => choice === event.target.value)
          pin(model, chosen === 'free' ? undefined : chosen)
        }}
      >
        {CHOICES.map(choice => (
          <option key={choice} value={choice}>
            {t($ => $.controls.pins[choice])}
          </option>
        ))}
      </select>
    </>
  )
}
