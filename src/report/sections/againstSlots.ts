import { known } from '../../assessment/known.ts'
import { sayPlanTotal } from '../../i18n/sayPlan.ts'
import { sayHalves, sayRemedy } from '../../i18n/sayTime.ts'
import { keepOrder } from '../../plan/keepOrder.ts'
import { planRemedy } from '../../plan/planRemedy.ts'
import { planTotal } from '../../plan/planTotal.ts'
import { timeline } from '../../plan/timeline.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { periodOf } from './cover.ts'

/** The whole period's models against the slots, what would mend it when over, and how many start when. */
export function againstSlots(input: PlanInput): readonly Block[] {
  const { t, work, entries, evaluation } = input
  const models = keepOrder(entries, evaluation)
  const slots = known(work.answers.slots)
  const total = planTotal(models, slots)
  const remedy = planRemedy(models, total, evaluation)
  const time = timeline(entries, periodOf(input))
  const said = [
    sayPlanTotal(input, total),
    ...(remedy ? sayRemedy(input, remedy) : []),
    ...sayHalves(input, time),
  ]
  return [
    { kind: 'heading', level: 3, text: t($ => $.report.slots.heading) },
    ...said.map((text): Block => ({ kind: 'paragraph', style: 'close', text: plain(text) })),
    { kind: 'paragraph', style: 'small', text: plain(t($ => $.report.slots.weights)) },
  ]
}
