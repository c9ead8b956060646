import { DEEPEST, type SvgElement } from './svgElements.ts'

/** What is drawn onto a layer of its own first costs as much as so many shapes. */
const LAYERS: ReadonlyMap<string, number> = new Map([
  ['filter', 100],
  ['mask', 100],
  ['pattern', 100],
])
const PRIMITIVE = 400
/** In characters: a long path costs as much as several shapes. */
const LONG = 200

/**
 * How much there is to draw in an SVG, in shapes, with everything drawn again as often as it is referred to: a file of
 * a kilobyte can ask for billions.
 *
 * @param text      the file, for its style sheets
 * @param elements  all there are, the root first
 */
export function svgWeight(text: string, elements: readonly SvgElement[]): number {
  const byId = new Map(elements.flatMap(element => idsIn(element).map(id => [id, element] as const)))
  const styled = styleRules(text)
  const weights = new Map<SvgElement, number>()
  const weigh = (element: SvgElement, depth: number): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY
    // What refers to itself is not drawn again.
    weights.set(element, 0)
    const referred = [element.attributes, ...styled(element)]
      .flatMap(where => [...where.matchAll(/#([^"')\s;,]+)/g)])
      .flatMap(([, id = '']) => byId.get(id) ?? [])
    const own = ownWeight(element)
    const weight = [...element.children, ...referred].reduce((sum, each) => sum + weigh(each, depth + 1), own)
    weights.set(element, weight)
    return weight
  }
  const [root] = elements
  return root === undefined ? 0 : weigh(root, 0)
}

function ownWeight({ name, attributes }: SvgElement): number {
  if (name.startsWith('fe')) return PRIMITIVE
  return (LAYERS.get(name) ?? 1) + Math.floor(attributes.length / LONG)
}

function idsIn({ attributes }: SvgElement): readonly string[] {
  return [...attributes.matchAll(/\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
}

/** What style sheets inside say of an element, by its classes; a rule without a class may be of any. */
function styleRules(text: string): (element: SvgElement) => readonly string[] {
  const rules = [...text.matchAll(/<style[^>]*>([^<]*(?:<!\[CDATA\[[^\]]*)?)/g)]
    .flatMap(([, sheet = '']) => [...sheet.matchAll(/([^{}]*)\{([^{}]*)\}/g)])
    .map(([, selector = '', body = '']) => ({ classes: selector.match(/(?<=\.)[\w-]+/g) ?? [], body }))
    .filter(({ body }) => body.includes('#'))
  return ({ attributes }) => {
    const [, one, other] = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? []
    const classes = (one ?? other ?? '').split(/\s+/)
    return rules
      .filter(rule => rule.classes.length === 0 || rule.classes.some(each => classes.includes(each)))
      .map(({ body }) => body)
  }
}
