import type { Text } from './Block.ts'

/** A value after its name: `Vastuurooli: kunnanjohtaja`. */
export function labelled(label: string, value: Text): Text {
  return [{ text: `${label}: ` }, ...value]
}

/** Texts one after the other, each ended as a sentence. */
export function sentences(parts: readonly Text[]): Text {
  return parts
    .filter(isSaid)
    .flatMap((part, i): Text => [...(i === 0 ? [] : [{ text: ' ' }]), ...ended(part)])
}

/** Texts in a row with a sign between them. */
export function joined(parts: readonly Text[], between: string): Text {
  return parts.filter(isSaid).flatMap((part, i): Text => (i === 0 ? part : [{ text: between }, ...part]))
}

function isSaid(text: Text): boolean {
  return text.some(run => run.text.trim() !== '')
}

function ended(text: Text): Text {
  return /[.!?…]\s*$/.test(text.at(-1)?.text ?? '') ? text : [...text, { text: '.' }]
}
