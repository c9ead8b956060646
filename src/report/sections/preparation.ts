import { formatDay } from '../../i18n/format.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { isWritten, writtenOr } from '../written.ts'
import { attachmentNames } from './attachments.ts'

const PEOPLE = ['preparedBy', 'presentedBy', 'tookPart'] as const

/** Who prepared and who presents it, as roles, the day, and what is attached. */
export function preparation(input: PlanInput): readonly Block[] {
  const { t, language, work, today } = input
  const people = PEOPLE.flatMap(field => {
    const written = work.plan[field]
    if (!isWritten(written)) return []
    return [{ label: t($ => $.plan.documentFields[field]), value: { text: writtenOr(written, input) } }]
  })
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: t($ => $.plan.documentGroups.preparation) },
        {
          kind: 'facts',
          columns: 2,
          items: [
            ...people,
            { label: t($ => $.report.cover.date), value: { text: plain(formatDay(language, today)) } },
            { label: t($ => $.report.attachments.heading), value: { text: plain(attachmentNames(input)) } },
          ],
        },
      ],
    },
  ]
}
