import type { Block } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { writtenBlocks } from '../written.ts'

/** Who took part, as roles. */
export function people({ work, reportWords }: Telling): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: reportWords.phrases.people.heading },
    ...writtenBlocks(work.plan.tookPart, reportWords, 'unrecorded'),
  ]
}

/** Lines for the body, the day, the section, the register number and two signatures. */
export function signing({ reportWords }: Telling): readonly Block[] {
  const { heading, body, date, section, register, signature } = reportWords.phrases.signing
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'signatures', labels: [body, date, section, register, signature, signature] },
      ],
    },
  ]
}
