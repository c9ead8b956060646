import { useRef } from 'react'
import { Link } from 'wouter'
import type { SlotKind } from '../../assessment/Slots.ts'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { sayHits } from '../../i18n/sayModel.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Certainty } from '../signs/Certainty.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { ModelWorking } from '../signs/ModelWorking.tsx'
import styles from './SlotBoard.module.css'

interface Props {
  readonly kind: SlotKind
  readonly evaluated: EvaluatedModel
  readonly proposal: readonly OperatingModel[]
}

/** A model in its slot; an interchangeable one can be swapped in place. */
export function TakenSlot({ kind, evaluated, proposal }: Props) {
  const { model, verdict } = evaluated
  const speech = useSpeech()
  const { t, words, catalogue } = speech
  const { prefer } = useActions()
  const swap = useRef<HTMLDetailsElement>(null)
  const others = verdict.kind === 'interchangeable' ? verdict.others : []
  const choices = catalogue.models.filter(
    ({ id }) => others.includes(id) && proposal.every(seated => seated.id !== id),
  )

  const choose = (choice: OperatingModel) => {
    if (swap.current) swap.current.open = false
    const beside = proposal.filter(({ id }) => others.includes(id)).map(({ id }) => id)
    focusOn(`swap-${choice.id}`, () => prefer(choice.id, model.id, beside))
  }
  return (
    <>
      <span className={styles.kind}>
        {t($ => $.results.slot[kind])} · <ModelResources model={model} />
      </span>
      <h2>
        <Link href={`/models/${model.id}`}>{words.model(model.id).name}</Link>
      </h2>
      <ModelMarks model={model} />
      <p className={styles.why}>{sayHits(speech, evaluated.explanation)}</p>
      <div className={styles.verdict}>
        <Certainty of={evaluated} />
      </div>
      {choices.length > 0 && (
        <details ref={swap} className={styles.swap}>
          <summary id={`swap-${model.id}`}>{t($ => $.results.swap, { count: choices.length })}</summary>
          <ul>
            {choices.map(choice => (
              <li key={choice.id}>
                <button type="button" className="button secondary small" onClick={() => choose(choice)}>
                  {words.model(choice.id).name}
                  <ModelMarks model={choice} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ModelWorking model={model.id} isBrief />
    </>
  )
}
