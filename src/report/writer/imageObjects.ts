import { type Png, readPng } from '../../plan/readPng.ts'
import { addObject, type PdfFile, ref, streamText } from './PdfFile.ts'
import type { MarkedPage } from './sequences.ts'

/** Names by which pages draw their pictures, each picture once. */
export function imageNames(pages: readonly MarkedPage[]): ReadonlyMap<string, string> {
  const pngs = pages
    .flatMap(({ ground, sequences }) => [...ground, ...sequences.flatMap(({ boxes }) => boxes)])
    .flatMap(box => (box.kind === 'image' ? [box.png] : []))
  return new Map([...new Set(pngs)].map((png, i) => [png, `I${i}`]))
}

/**
 * Puts pictures into the file and names them in the resources, which jsPDF shares among all pages.
 *
 * A PNG's pixels are what a PDF takes as they are (ISO 32000-1, 7.4.4.4): nothing is unpacked or packed anew, so
 * that the bytes are the same everywhere.
 *
 * @throws Error for a picture that no gate let through, or when jsPDF lists resources otherwise than 4.2.1 does
 */
export function addImages(file: PdfFile, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return
  const named = [...names].map(([png, name]) => {
    const picture = readPng(png)
    if (picture === undefined) throw new Error('a picture is not a PNG of the form that a document takes')
    return `/${name} ${ref(addObject(file, pictureText(picture)))}`
  })
  const [resources, none] = [file.objects.get(2) ?? '', '/XObject <<\n>>']
  if (!resources.includes(none)) throw new Error('jsPDF no longer lists resources in object 2')
  file.objects.set(2, resources.replace(none, `/XObject<<${named.join('')}>>`))
}

function pictureText({ width, height, data }: Png): string {
  const entries = [
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8`,
    `/DecodeParms<</Predictor 15/Colors 3/Columns ${width}>>/Filter/FlateDecode`,
  ]
  let pixels = ''
  for (const byte of data) pixels += String.fromCharCode(byte)
  return streamText(entries.join(''), pixels)
}
