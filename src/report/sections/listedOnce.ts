import type { Written } from '../../assessment/Written.ts'
import type { Text } from '../Block.ts'
import { joined, labelled } from '../sentences.ts'
import { writtenLines } from '../written.ts'

/** What was written in a field of many models, each line once, after the field's name; empty where nothing was. */
export function listedOnce(label: string, written: readonly (Written | undefined)[]): Text {
  const lines = written.flatMap(writtenLines)
  const texts = lines.map(([run]) => run?.text)
  const once = lines.filter((_, i) => texts.indexOf(texts[i]) === i)
  return once.length === 0 ? [] : labelled(label, joined(once, '; '))
}
