import { Link, useLocation } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Editing and removing of a model of the user's own. */
export function OwnControls({ id }: { readonly id: ModelId }) {
  const { t } = useSpeech()
  const { removeOwn } = useActions()
  const [, go] = useLocation()
  return (
    <div className="actions no-print">
      <Link href={`/models/${id}/edit`} className="button secondary">
        {t($ => $.own.edit)}
      </Link>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          go('/models')
          removeOwn(id)
        }}
      >
        {t($ => $.own.remove)}
      </button>
    </div>
  )
}
