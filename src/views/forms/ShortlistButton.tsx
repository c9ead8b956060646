import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Puts a model on the shortlist for comparing, or takes it off. */
export function ShortlistButton({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const { shortlist } = useWork()
  const { addToShortlist, removeFromShortlist } = useActions()
  const isListed = shortlist.includes(model)
  return (
    <button
      type="button"
      className="button secondary small"
      onClick={() => (isListed ? removeFromShortlist(model) : addToShortlist(model))}
    >
      {isListed ? `✓ ${t($ => $.controls.listed)}` : t($ => $.controls.list)}
      <span className="hidden-visually">
        : {words.model(model).name}
        {isListed && `, ${t($ => $.controls.unlist)}`}
      </span>
    </button>
  )
}
