import { useRef } from 'react'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { formatChoice } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { ModelMarks } from '../signs/GoalMark.tsx'
import styles from './SwapEqual.module.css'

interface Props {
  readonly evaluated: EvaluatedModel
  readonly named: readonly EvaluatedModel[]
}

/** Puts an equal of a model in its place; nothing where there is none that is not named already. */
export function SwapEqual({ evaluated: { model, verdict }, named }: Props) {
  const speech = useSpeech()
  const { t, words, catalogue } = speech
  const { prefer } = useActions()
  const goals = useEvaluation().tiers.flat()
  const swap = useRef<HTMLDetailsElement>(null)
  const others = 'others' in verdict ? verdict.others : []
  const isNamed = (id: OperatingModel['id']) => named.some(one => one.model.id === id)
  const choices = catalogue.models.filter(({ id }) => others.includes(id) && !isNamed(id))
  if (choices.length === 0) return null

  const choose = (choice: OperatingModel) => {
    if (swap.current) swap.current.open = false
    focusOn(`swap-${choice.id}`, () => prefer(choice.id, model.id, others.filter(isNamed)))
  }
  return (
    <details ref={swap} className={styles.swap}>
      <summary id={`swap-${model.id}`}>
        {t($ => $.results.swap, { models: sayChoices(speech, choices) })}
        <span className="hidden-visually"> ({words.model(model.id).short})</span>
      </summary>
      <ul className={styles.choices}>
        {choices.map(choice => (
          <li key={choice.id}>
            <button type="button" className="button secondary small" onClick={() => choose(choice)}>
              {words.model(choice.id).short}
              <ModelMarks model={choice} goals={goals} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Up to two by name; of more, the first and how many others. */
function sayChoices({ t, language, words }: Speech, choices: readonly OperatingModel[]): string {
  const names = choices.map(({ id }) => words.model(id).short)
  const [first = '', ...others] = names
  return formatChoice(
    language,
    names.length > 2 ? [first, t($ => $.trial.others, { count: others.length })] : names,
  )
}
