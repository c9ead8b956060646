import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Tick } from './Tick.tsx'

/** The same choice as the button, where a column's heading says what it is for. */
export function ShortlistTick({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const { shortlist } = useWork()
  const { addToShortlist, removeFromShortlist } = useActions()
  return (
    <Tick
      checked={shortlist.includes(model)}
      onChange={event => (event.target.checked ? addToShortlist(model) : removeFromShortlist(model))}
    >
      <span className="hidden-visually">
        {t($ => $.controls.list)}: {words.model(model).name}
      </span>
    </Tick>
  )
}
