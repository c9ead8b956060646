/** What may stand before the root: a byte order mark, a declaration, comments, a document type. */
const PROLOG = /^(?:\uFEFF|\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^[>]*)?>)*/
const ROOT = /^<(?:[\w-]+:)?svg(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/
const SIZES = /\s(width|height|viewBox)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * An SVG as tall or as wide as told, its ratio kept: some say no size in pixels, and browsers then draw it in one
 * of their own, or not at all.
 *
 * It is read as text: a parser of the page would meet scripts and styles that the page's policy forbids.
 *
 * @param text  the file
 * @returns     undefined for a text that is no SVG; 'no-size' where its ratio cannot be told
 */
export function sizedSvg(text: string, longestSide: number): string | 'no-size' | undefined {
  const [prolog = ''] = PROLOG.exec(text) ?? []
  const [root] = ROOT.exec(text.slice(prolog.length)) ?? []
  if (root === undefined) return undefined
  const said = new Map([...root.matchAll(SIZES)].map(([, name, one, other]) => [name, one ?? other ?? '']))
  const box = said.get('viewBox') ?? `0 0 ${lengthOf(said.get('width'))} ${lengthOf(said.get('height'))}`
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (!(width > 0 && height > 0 && Number.isFinite(width / height))) return 'no-size'
  const scale = longestSide / Math.max(width, height)
  const [wide, high] = [width, height].map(length => Math.max(1, Math.round(length * scale)))
  const sized = root
    .replace(SIZES, '')
    .replace(/svg/, tag => `${tag} width="${wide}" height="${high}" viewBox="${box}"`)
  // What is said of its encoding holds no longer.
  return prolog.replace(/<\?xml[\s\S]*?\?>/, '') + sized + text.slice(prolog.length + root.length)
}

/** A length in whichever unit: only the ratio counts. A share of the window tells nothing. */
function lengthOf(said = ''): number {
  return said.endsWith('%') ? 0 : Number.parseFloat(said)
}
