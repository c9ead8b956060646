import { estimateOf } from '../../assessment/Yardstick.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayEstimate } from '../../i18n/sayEstimate.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** What a model takes by the municipality's own yardstick; nothing where it gave none. */
export function ModelTakes({ model: { resources } }: { readonly model: OperatingModel }) {
  const said = sayEstimate(useSpeech(), estimateOf(resources, useWork().answers.yardstick))
  return said === undefined ? null : <p>{said}</p>
}
