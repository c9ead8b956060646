import { known } from '../../assessment/known.ts'
import { keepOrder } from '../../plan/keepOrder.ts'
import { planRemedy } from '../../plan/planRemedy.ts'
import { planTotal } from '../../plan/planTotal.ts'
import { timeline } from '../../plan/timeline.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { periodOf } from './cover.ts'

/** The whole period's models against the slots, what would mend it when over, and how many start when. */
export function againstSlots(telling: Telling): readonly Block[] {
  const { work, entries, evaluation, reportWords } = telling
  const { slots: heading, summary } = reportWords.phrases
  const models = keepOrder(entries, evaluation)
  const slots = known(work.answers.slots)
  const total = planTotal(models, slots)
  const remedy = planRemedy(models, total, evaluation)
  const time = timeline(entries, periodOf(telling))
  const said = [
    reportWords.total(total),
    ...(remedy ? reportWords.remedy(remedy) : []),
    ...reportWords.halves(time),
  ]
  return [
    { kind: 'heading', level: 2, text: heading.heading },
    ...said.map((text): Block => ({ kind: 'paragraph', style: 'close', text: plain(text) })),
    { kind: 'paragraph', style: 'small', text: plain(summary.weights) },
  ]
}
