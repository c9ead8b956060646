import type { GoalId } from '../catalogue/ids.ts'
import type { EvaluatedModel } from '../scoring/evaluateModels.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** What speaks for a proposed model: its marks, what the source says of it, or the municipality's own choice alone. */
type Evidence = 'mark' | 'judged' | 'start' | 'own'

export function evidenceOf({ rank, model, explanation }: EvaluatedModel): Evidence {
  if (rank !== null) return explanation.hits.length === explanation.judged.length ? 'judged' : 'mark'
  return firstAim({ model, explanation }) === undefined ? 'own' : 'start'
}

/** True where some of what a model hits is the municipality's own judgement. */
export function hasOwnJudgement({ explanation }: Pick<EvaluatedModel, 'explanation'>): boolean {
  return explanation.judged.length > 0
}

/** Why a model is proposed, as one sentence of at most 20 words. */
export function sayReason(speech: Speech, evaluated: EvaluatedModel): string {
  const { t, language, words } = speech
  const { hits, of, judged } = evaluated.explanation
  const name = (goals: readonly GoalId[]) =>
    formatList(
      language,
      goals.map(goal => words.goal(goal).short),
    )
  const evidence = evidenceOf(evaluated)
  switch (evidence) {
    case 'mark': {
      if (of === 1) return t($ => $.results.why.only)
      if (hits.length === of && judged.length === 0) return t($ => $.results.why.all)
      const published = hits.map(({ goal }) => goal).filter(goal => !judged.includes(goal))
      return t($ => $.results.why.some, { goals: name(published) })
    }
    case 'judged':
      return t($ => $.results.why.judged, { goals: name(judged) })
    case 'start': {
      const goal = firstAim(evaluated)
      return t($ => $.results.why.start, {
        goal: name(goal === undefined ? [] : [goal]),
        aim: lowerFirst((goal && words.model(evaluated.model.id).aims[goal]) ?? '', language),
      })
    }
    case 'own':
      return t($ => $.standing.noMark.long)
    default:
      return evidence satisfies never
  }
}

/** The most important priority that the source says the model serves. */
function firstAim({ model, explanation }: Pick<EvaluatedModel, 'model' | 'explanation'>): GoalId | undefined {
  return explanation.notRated.find(goal => model.aims.includes(goal))
}

/** As it goes on in a sentence; an abbreviation stays as it is. */
function lowerFirst(sentence: string, language: string): string {
  const [first = '', second = ''] = sentence
  return second === second.toLocaleLowerCase(language)
    ? first.toLocaleLowerCase(language) + sentence.slice(1)
    : sentence
}
