import * as v from 'valibot'
import { writtenSchema } from '../assessment/Written.ts'
import { readPng } from './readPng.ts'

/** In pixels, of a logo's longer side. */
export const LONGEST_SIDE = 512
export const MOST_LOGO_BYTES = 150_000

const sideSchema = v.pipe(
  v.number(),
  v.integer('whole pixels'),
  v.minValue(1, '1 or more'),
  v.maxValue(LONGEST_SIDE, `at most ${LONGEST_SIDE}`),
)

/** A coat of arms or a logo for the document: a PNG on white, which every reader draws alike. */
export const logoSchema = v.pipe(
  v.strictObject({
    /** The file in base64. */
    png: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'a PNG in base64'),
      v.maxLength(Math.ceil(MOST_LOGO_BYTES / 3) * 4, `at most ${MOST_LOGO_BYTES} bytes`),
    ),
    width: sideSchema,
    height: sideSchema,
    /** What it shows, for those who don't see it; without it, that it is the owner's coat of arms or logo. */
    alt: v.optional(writtenSchema),
  }),
  v.check(({ png, width, height }) => {
    const read = readPng(png)
    return read?.width === width && read.height === height
  }, 'a whole PNG of 8-bit colour, not transparent or interlaced, as wide and high as it says'),
)
export type Logo = Readonly<v.InferOutput<typeof logoSchema>>
