import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'

/** Which models carry cautions, and what to check before companies are given a label or visibility. */
export function risks({ t, entries, words }: PlanInput): readonly Block[] {
  const cautioned = entries.flatMap(({ model, row }, i) =>
    model.cautions.length > 0 || row.cautions !== undefined
      ? [`${i + 1}\u00A0${words.model(model.id).short}`]
      : [],
  )
  const named: Text =
    cautioned.length > 0
      ? plain(`${t($ => $.report.risks.text)} ${cautioned.join('; ')}.`)
      : plain(t($ => $.report.risks.none))
  return [
    { kind: 'heading', level: 2, text: t($ => $.report.risks.heading) },
    { kind: 'paragraph', style: 'close', text: named },
    { kind: 'paragraph', text: plain(t($ => $.report.method.claimsText)) },
  ]
}
