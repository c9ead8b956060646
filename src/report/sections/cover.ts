import type { Period } from '../../assessment/Answers.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

/** The municipality's name, or words that stand for it. */
export function ownerOf({ work, reportWords }: Pick<Telling, 'work' | 'reportWords'>): string {
  return work.answers.municipality.trim() || reportWords.phrases.unnamed
}

export function periodOf({ work }: Pick<Telling, 'work'>): Period | undefined {
  const { period } = work.answers
  return typeof period === 'object' ? period : undefined
}

export function cover(telling: Telling): Block {
  const { work, reportWords, entries, today } = telling
  const { phrases } = reportWords
  const period = periodOf(telling)
  const fact = (label: string, value: string) => ({ label, value: { text: plain(value) } })
  return {
    kind: 'cover',
    owner: ownerOf(telling),
    title: phrases.title,
    lead: entries.length > 0 ? reportWords.opening(entries.length, period) : phrases.summary.empty,
    facts: [
      fact(phrases.cover.period, period ? reportWords.period(period) : phrases.undecided),
      fact(phrases.cover.date, reportWords.day(today)),
      fact(phrases.cover.standing, phrases.standing[work.plan.standing]),
    ],
    note: phrases.cover.note,
  }
}
