import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Marks a model as the user's own, or as judged otherwise here; nothing for one as published. */
export function OwnBadge({ model: { local } }: { readonly model: Pick<OperatingModel, 'local'> }) {
  const { t } = useSpeech()
  if (local === undefined) return null
  return (
    <span className="badge">{local.kind === 'own' ? t($ => $.local.ownModel) : t($ => $.local.title)}</span>
  )
}
