import type { Language } from '../../catalogue/Language.ts'
import type { Marked, Run, Text } from '../Block.ts'
import { linkTarget } from '../linkTarget.ts'
import { storableText } from '../storableText.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that HTML takes as text, also between quotes. */
export function escaped(text: string): string {
  return storableText(text).replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark)
}

/** An element around HTML that is safe already. */
export function element(name: string, inner: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${inner}</${name}>`
}

export function langAttribute(lang: Language | undefined): string {
  return lang === undefined ? '' : `lang="${escaped(lang)}"`
}

/** Text with its links, languages and weights. */
export function markedUp(text: Text): string {
  return text.map(markedUpRun).join('')
}

/** The same after its badge's letter. */
export function markedUpMark({ text, icon }: Marked): string {
  return icon?.kind === 'badge' ? `${escaped(icon.letter)} ${markedUp(text)}` : markedUp(text)
}

function markedUpRun(run: Run): string {
  const words = run.strong ? element('strong', escaped(run.text)) : escaped(run.text)
  const target = linkTarget(run)
  const linked = target === undefined ? words : element('a', words, `href="${escaped(target)}"`)
  return run.lang === undefined ? linked : element('span', linked, langAttribute(run.lang))
}
