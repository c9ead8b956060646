import { useId } from 'react'
import { Link } from 'wouter'
import type { ModelId } from '../../catalogue/ids.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Adds a model to the plan; what is there already is shown as such, and leads to the plan. */
export function PlanButton({ model }: { readonly model: ModelId }) {
  const { t, words } = useSpeech()
  const { plan } = useWork()
  const { addToPlan } = useActions()
  const id = useId()
  const name = <span className="hidden-visually">: {words.model(model).name}</span>
  if (plan.rows.some(row => row.model === model))
    return (
      <Link id={id} href="/plan" className="button quiet small">
        ✓ {t($ => $.controls.planned)}
        {name}
      </Link>
    )
  return (
    <button
      id={id}
      type="button"
      className="button secondary small"
      onClick={() => focusOn(id, () => addToPlan([model]))}
    >
      {t($ => $.controls.plan)}
      {name}
    </button>
  )
}
