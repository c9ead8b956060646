import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { Speech } from './Speech.ts'
import { sayGoal } from './sayModel.ts'

/** The level that counts here, and the published one where it is another. */
export function sayResources({ t, words }: Speech, { resources: level, local }: OperatingModel): string {
  const here = words.resources(level)
  if (local?.kind !== 'judged' || local.publishedResources === level) return here
  return `${here} ${t($ => $.local.published, { level: words.resources(local.publishedResources).toLocaleLowerCase() })}`
}

/** The marks that the source gives, a line each; the municipality's own judgement left out. */
export function sayPublishedMarks(speech: Speech, { marks, local }: OperatingModel): string {
  if (local?.kind === 'own') return ''
  const { judgedMarks = [], droppedMarks = [] } = local ?? {}
  return speech.catalogue.goals
    .map(({ id }) => id)
    .filter(goal => (marks.includes(goal) && !judgedMarks.includes(goal)) || droppedMarks.includes(goal))
    .map(goal => sayGoal(speech, goal))
    .join('\n')
}

/** What the municipality says of the model itself, a line each. */
export function sayOwnJudgement(speech: Speech, { marks, local }: OperatingModel): string {
  const { t } = speech
  if (local === undefined) return ''
  const high = local.kind === 'own' ? marks : local.judgedMarks
  const dropped = local.kind === 'own' ? [] : local.droppedMarks
  return [
    ...(local.kind === 'own' ? [t($ => $.report.local.ownModel)] : []),
    ...high.map(goal => `${sayGoal(speech, goal)}: ${t($ => $.report.local.judgedHigh)}`),
    ...dropped.map(goal => `${sayGoal(speech, goal)}: ${t($ => $.local.droppedMark)}`),
  ].join('\n')
}
