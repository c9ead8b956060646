import { isWholePng } from '../plan/isWholePng.ts'
import { LONGEST_SIDE, type Logo } from '../plan/Logo.ts'
import { PNG_BEGINS } from '../plan/pngChunks.ts'
import { drawLogo } from './drawLogo.ts'
import { measureJpeg } from './measureJpeg.ts'
import { sizedSvg } from './sizedSvg.ts'
import { svgElements, withoutEntities } from './svgElements.ts'
import { svgWeight } from './svgWeight.ts'

export const MOST_FILE_MEGABYTES = 2
/** In pixels: a small file may unpack to a huge picture. */
export const MOST_FILE_SIDE = 5000

const JPEG_BEGINS = '\xFF\xD8\xFF'
/** Most shapes of an SVG, drawn anew each time that another refers to them. */
const MOST_SHAPES = 20_000
/** What draws a picture; where that is another file, a browser draws a mark of its own instead. */
const PICTURES = ['image', 'feImage', 'use']
const OUTSIDE = /href\s*=\s*["'](?!data:|#)/

/** Why a file cannot be the picture on the cover. */
export type LogoProblem = 'not-a-picture' | 'too-big' | 'too-wide' | 'does-not-draw' | 'incomplete' | 'blank'

/** A file of the user's as a picture for the cover. What it is, its contents tell, not its name. */
export async function readLogo(file: Blob): Promise<Logo | LogoProblem> {
  if (file.size > MOST_FILE_MEGABYTES * 1_000_000) return 'too-big'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const begins = (how: string) => binary(bytes.subarray(0, how.length)) === how
  const picture = begins(PNG_BEGINS) ? await pngIn(bytes) : begins(JPEG_BEGINS) ? jpegIn(bytes) : svgIn(bytes)
  if (!('address' in picture)) return picture.problem
  try {
    return (await drawLogo(picture.address)) ?? 'blank'
  } catch {
    return 'does-not-draw'
  }
}

type Drawable = { readonly address: string } | { readonly problem: LogoProblem }

async function pngIn(bytes: Uint8Array<ArrayBuffer>): Promise<Drawable> {
  const view = new DataView(bytes.buffer)
  if (bytes.length < 33) return { problem: 'does-not-draw' }
  if (Math.max(view.getUint32(16), view.getUint32(20)) > MOST_FILE_SIDE) return { problem: 'too-wide' }
  // A browser draws what there is of a PNG, and grey for the rest.
  if (!(await isWholePng(bytes))) return { problem: 'does-not-draw' }
  return { address: `data:image/png;base64,${btoa(binary(bytes))}` }
}

function jpegIn(bytes: Uint8Array): Drawable {
  const size = measureJpeg(bytes)
  if (size === undefined) return { problem: 'does-not-draw' }
  if (Math.max(size.width, size.height) > MOST_FILE_SIDE) return { problem: 'too-wide' }
  return { address: `data:image/jpeg;base64,${btoa(binary(bytes))}` }
}

function svgIn(bytes: Uint8Array): Drawable {
  const text = svgText(bytes)
  const svg = sizedSvg(text, LONGEST_SIDE)
  if (svg === undefined) return { problem: 'not-a-picture' }
  const plain = withoutEntities(svg)
  const elements = plain === undefined ? undefined : svgElements(plain)
  if (svg === 'no-size' || plain === undefined || elements === undefined) return { problem: 'does-not-draw' }
  if (elements.some(({ name, attributes }) => PICTURES.includes(name) && OUTSIDE.test(attributes)))
    return { problem: 'incomplete' }
  if (svgWeight(plain, elements) > MOST_SHAPES) return { problem: 'does-not-draw' }
  return { address: `data:image/svg+xml,${encodeURIComponent(plain)}` }
}

/** In the encoding that the file says; some draw letters. */
function svgText(bytes: Uint8Array): string {
  const [, said = 'utf-8'] =
    /^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(binary(bytes.subarray(0, 200))) ?? []
  return new TextDecoder(said).decode(bytes)
}

function binary(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
