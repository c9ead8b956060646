/** Deeper than any drawing. */
export const DEEPEST = 100
/** In characters. */
const LONGEST_PLAIN = 4_000_000

export interface SvgElement {
  /** Without its prefix. */
  readonly name: string
  /** As written. */
  readonly attributes: string
  readonly children: SvgElement[]
}

/**
 * An SVG with its entities written out, as old drawing programs name namespaces.
 *
 * @returns undefined when they hold elements or each other, or when there is too much of them
 */
export function withoutEntities(text: string): string | undefined {
  const entities = [...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g)]
  if (entities.length < text.split('<!ENTITY').length - 1) return undefined
  const values = new Map(entities.map(([, name = '', one, other]) => [name, one ?? other ?? '']))
  if ([...values.values()].some(value => /[<&]/.test(value) || value.length > 200)) return undefined
  const plain = text.replace(/&([\w.-]+);/g, (whole, name) => values.get(name) ?? whole)
  return plain.length > LONGEST_PLAIN ? undefined : plain
}

/**
 * Elements of an SVG in their order, read as text in one pass.
 *
 * @returns undefined when a tag has no end, ends what was not begun, or stands too deep
 */
export function svgElements(text: string): readonly SvgElement[] | undefined {
  const all: SvgElement[] = []
  const open: SvgElement[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOfTag(text, at)
    if (end < 0) return undefined
    const tag = text.slice(at + 1, end)
    at = end + 1
    if (/^[!?]/.test(tag)) continue
    if (tag.startsWith('/')) {
      if (open.pop() === undefined) return undefined
      continue
    }
    const [name = ''] = /^[^\s/>]+/.exec(tag) ?? []
    const element: SvgElement = {
      name: name.replace(/^.*:/, ''),
      attributes: tag.slice(name.length),
      children: [],
    }
    open.at(-1)?.children.push(element)
    all.push(element)
    if (!tag.endsWith('/')) open.push(element)
    if (open.length > DEEPEST) return undefined
  }
  return all
}

/** Where a tag, a comment, a declaration or a section of characters ends: its last character. */
function endOfTag(text: string, at: number): number {
  for (const [begin, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (text.startsWith(begin, at)) {
      const found = text.indexOf(end, at + begin.length)
      return found < 0 ? -1 : found + end.length - 1
    }
  let quote = ''
  let brackets = 0
  for (let i = at + 1; i < text.length; i++) {
    const character = text.charAt(i)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '[') brackets += 1
    else if (character === ']') brackets -= 1
    else if (character === '>' && brackets <= 0) return i
  }
  return -1
}
