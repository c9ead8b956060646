import { LONGEST_SIDE, type Logo, MOST_LOGO_BYTES } from '../plan/Logo.ts'
import { encodePng } from './encodePng.ts'

/** Longer sides to try until the picture is small enough to keep; the last one always is. */
const SIDES = [LONGEST_SIDE, 384, 288, 216]
const WHITE = 255

/**
 * Draws a picture on white, as the paper is, so that it looks alike on a light and on a dark screen and in print.
 *
 * @param address  a picture as a `data:` address; the browser runs no script in it and loads nothing for it
 * @returns        undefined when nothing can be seen of it on white
 * @throws         what the browser throws when it cannot draw the picture
 */
export async function drawLogo(address: string): Promise<Logo | undefined> {
  const image = new Image()
  image.src = address
  await image.decode()
  for (const side of SIDES) {
    const pixels = pixelsOf(image, side)
    if (pixels.data.every(value => value === WHITE)) return undefined
    const png = await encodePng(pixels)
    if (png.length <= MOST_LOGO_BYTES) return { png: base64(png), width: pixels.width, height: pixels.height }
  }
  throw new RangeError('the picture is too large at every size')
}

function pixelsOf(image: HTMLImageElement, side: number): ImageData {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight))
  const [width, height] = [naturalWidth, naturalHeight].map(length => Math.max(1, Math.round(length * scale)))
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives no canvas')
  context.imageSmoothingQuality = 'high'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}
