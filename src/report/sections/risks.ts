import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

/** Which models carry cautions, and what to check before companies are given a label or visibility. */
export function risks({ entries, words, reportWords }: Telling): readonly Block[] {
  const { risks: said, method } = reportWords.phrases
  const cautioned = entries.flatMap(({ model, row }, i) =>
    model.cautions.length > 0 || row.cautions !== undefined
      ? [`${i + 1}\u00A0${words.model(model.id).short}`]
      : [],
  )
  const named: Text = cautioned.length > 0 ? plain(`${said.text} ${cautioned.join('; ')}.`) : plain(said.none)
  return [
    { kind: 'heading', level: 2, text: said.heading },
    { kind: 'paragraph', style: 'close', text: named },
    { kind: 'paragraph', text: plain(method.claimsText) },
  ]
}
