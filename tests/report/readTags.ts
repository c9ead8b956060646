import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'

/** An element of a PDF's structure as a reader without our code finds it, with the text that is its own. */
export interface ReadElement {
  readonly role: string
  /** Roles of all that it stands in, outermost first. */
  readonly path: readonly string[]
  readonly text: string
  readonly page: number
  readonly lang?: string
  readonly alt?: string
}

const INLINE = new Set(['Span', 'Link'])

type Node = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly lang?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}
/** Reads a PDF's elements in the order a screen reader does, page by page. Spans and links are part of their text. */
export async function readTags(bytes: Uint8Array): Promise<readonly ReadElement[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const elements: ReadElement[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const texts = textsByMark(await page.getOperatorList())
    const root = (await page.getStructTree()) as Node | null
    if (root) elements.push(...elementsOf(root, [], texts, number))
  }
  return elements
}

/** Text by marked-content identifier, from what is drawn (pdf.js's own text guesses spaces), soft hyphens aside. */
function textsByMark({ fnArray, argsArray }: PDFOperatorList): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const open: (number | undefined)[] = []
  fnArray.forEach((operator, i) => {
    const args = argsArray[i]
    if (operator === OPS.beginMarkedContentProps) open.push(args[1] ?? undefined)
    else if (operator === OPS.endMarkedContent) open.pop()
    else if (operator === OPS.showText) {
      const at = open.at(-1)
      const text = args[0]
        .map((glyph: { unicode?: string }) => glyph.unicode ?? '')
        .join('')
        .replaceAll('\u00AD', '')
      if (at !== undefined) texts.set(at, (texts.get(at) ?? '') + text)
    }
  })
  return texts
}

function elementsOf(
  node: Node,
  path: readonly string[],
  texts: ReadonlyMap<number, string>,
  page: number,
): readonly ReadElement[] {
  const { role = '', children = [], lang, alt } = node
  if (role === 'Root') return children.flatMap(child => elementsOf(child, path, texts, page))
  const element: ReadElement = {
    role,
    path,
    page,
    text: ownText(node, texts),
    ...(lang === undefined ? {} : { lang }),
    ...(alt === undefined ? {} : { alt }),
  }
  const inner = children.filter(child => child.role !== undefined)
  return [element, ...inner.flatMap(child => elementsOf(child, [...path, role], texts, page))]
}

function ownText({ children = [] }: Node, texts: ReadonlyMap<number, string>): string {
  return children
    .map(child => {
      if (child.type === 'content') return texts.get(Number(/_mc(\d+)$/.exec(child.id ?? '')?.[1])) ?? ''
      return child.role !== undefined && INLINE.has(child.role) ? ownText(child, texts) : ''
    })
    .join('')
}
