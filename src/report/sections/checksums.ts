import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'

/** What tells whether two documents rest on the same answers and the same catalogue; the last lines of the document. */
export function checksums({ t, catalogue, checksums }: PlanInput): readonly Block[] {
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 3, text: t($ => $.report.method.versions) },
        ...[
          t($ => $.report.said.versions, { catalogue: catalogue.version }),
          `${t($ => $.report.method.catalogueChecksum)}: ${checksums.catalogue}`,
          `${t($ => $.report.method.answersChecksum)}: ${checksums.answers}`,
        ].map((text): Block => ({ kind: 'paragraph', style: 'small', text: plain(text) })),
      ],
    },
  ]
}
