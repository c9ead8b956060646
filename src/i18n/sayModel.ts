import type { GoalId } from '../catalogue/ids.ts'
import type { Explanation } from '../scoring/explainModel.ts'
import { formatList, formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'

/** A goal as letter and short name: `A Ilmastopäästöt`. */
export function sayGoal({ words }: Speech, goal: GoalId): string {
  return `${goal} ${words.goal(goal).short}`
}

/** How a goal is named: by its letter, where its name is at hand. */
type NameGoal = (goal: GoalId) => string
const byLetter: NameGoal = goal => goal

/** Why a model stands where it does: the priorities it hits, most important first, and what is judged here. */
export function sayHits(speech: Speech, explanation: Explanation, name = byLetter): string {
  const { hits, judged, dropped } = explanation
  const { t, language } = speech
  const sentences = [
    // "No mark has been published" would not be true of one that was, and is not counted here.
    ...(hits.length > 0 || dropped.length === 0 ? [sayPriorities(speech, explanation, name)] : []),
    ...(judged.length > 0
      ? [t($ => $.local.judgedSentence, { goals: formatList(language, judged.map(name)) })]
      : []),
    ...(dropped.length > 0
      ? [
          t($ => $.local.droppedSentence, {
            count: dropped.length,
            goals: formatList(language, dropped.map(name)),
          }),
        ]
      : []),
  ]
  return sentences.join(' ')
}

function sayPriorities({ t, language }: Speech, { hits, of, isRanked }: Explanation, name: NameGoal): string {
  const named = formatList(
    language,
    hits.map(({ goal, order }) => (isRanked ? t($ => $.say.hit, { goal: name(goal), order }) : name(goal))),
  )
  if (hits.length === 0) return t($ => $.say.hitsNone)
  if (of === 1) return t($ => $.say.hitsOnly, { goals: named })
  if (hits.length === of) return t($ => $.say.hitsAll, { goals: named })
  return t($ => $.say.hitsSome, { count: hits.length, of, goals: named })
}

/** In facts: what the model hits, what was not published, what it needs. */
export function sayExplanation(speech: Speech, explanation: Explanation): string {
  return `${sayWhy(speech, explanation)} ${sayNeeds(speech, speech.words.resources(explanation.resources))}`
}

/** The same without what it needs, where that stands beside it. */
export function sayWhy(speech: Speech, explanation: Explanation, name = byLetter): string {
  const { hits, notRated } = explanation
  const why = sayHits(speech, explanation, name)
  return notRated.length > 0 && hits.length > 0 ? `${why} ${sayNotRated(speech, notRated.map(name))}` : why
}

function sayNotRated({ t, language, catalogue }: Speech, goals: readonly string[]): string {
  const threshold = formatNumber(language, catalogue.source.threshold)
  return t($ => $.say.notRated, { threshold, goals: formatList(language, goals) })
}

function sayNeeds({ t }: Speech, level: string): string {
  return t($ => $.say.needs, { level: level.toLocaleLowerCase() })
}
