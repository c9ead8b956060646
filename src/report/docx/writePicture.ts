import { ImageRun, Paragraph } from 'docx'
import type { Picture } from '../Block.ts'
import { storableText } from '../storableText.ts'

/** A picture in a paragraph of its own, no larger than the room for it: in pixels of a ninety-sixth of an inch. */
export function writePicture(
  { png, width, height, alt }: Picture,
  room: { readonly width: number; readonly height: number },
): Paragraph {
  const scale = Math.min(room.width / width, room.height / height)
  const description = storableText(alt)
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: '1', name: description, title: '', description },
  })
  return new Paragraph({ children: [picture] })
}
