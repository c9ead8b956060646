import type { Block } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { writtenBlocks } from '../written.ts'

/** Who took part, as roles. */
export function people(input: PlanInput): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: input.t($ => $.report.people.heading) },
    ...writtenBlocks(input.work.plan.tookPart, input, 'unrecorded'),
  ]
}

/** Lines for the body, the day, the section, the register number and two signatures. */
export function signing({ t }: PlanInput): readonly Block[] {
  const signature = t($ => $.report.signing.signature)
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: t($ => $.report.signing.heading) },
        {
          kind: 'signatures',
          labels: [
            t($ => $.report.signing.body),
            t($ => $.report.signing.date),
            t($ => $.report.signing.section),
            t($ => $.report.signing.register),
            signature,
            signature,
          ],
        },
      ],
    },
  ]
}
