import type { Picture } from '../Block.ts'
import { asDrawn } from '../drawableText.ts'
import type { ImageBox } from './Page.ts'
import { type Room, tagIn } from './Piece.ts'

/** A picture at the upper left, as large as the room for it, its ratio kept. */
export function layPicture(
  picture: Picture,
  room: { readonly width: number; readonly height: number },
  { parent, pen }: Room,
): ImageBox {
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  return {
    kind: 'image',
    tag: tagIn(parent, { role: 'Figure', alt: asDrawn(pen.clean(picture.alt)) }),
    x: 0,
    y: 0,
    width: picture.width * scale,
    height: picture.height * scale,
    png: picture.png,
    ...(picture.altLang && { lang: picture.altLang }),
  }
}
