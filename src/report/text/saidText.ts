import type { Marked, Text } from '../Block.ts'
import { linkTarget } from '../linkTarget.ts'
import { storableText } from '../storableText.ts'

/** Text without looks; a link's address stands after its words. */
export function saidText(text: Text): string {
  return text
    .map(run => {
      const words = storableText(run.text)
      const target = linkTarget(run)
      return target === undefined || words.includes(target) ? words : `${words} (${target})`
    })
    .join('')
}

/** The same after its badge's letter. */
export function saidMarked({ text, icon }: Marked): string {
  return icon?.kind === 'badge' ? `${storableText(icon.letter)} ${saidText(text)}` : saidText(text)
}
