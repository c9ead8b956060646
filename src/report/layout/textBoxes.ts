import type { Line } from './breakLines.ts'
import type { TextBox } from './Page.ts'
import { baseline, PALETTE, type Type } from './type.ts'

/** Boxes of one line of text whose upper left corner is at `x`, `top`. */
export function textBoxes(line: Line, type: Type, tag: TextBox['tag'], x = 0, top = 0): readonly TextBox[] {
  return line.segments.map(({ run, text, weight, x: offset, width }, i): TextBox => {
    const isLast = i === line.segments.length - 1
    return {
      kind: 'text',
      tag,
      x: x + offset,
      y: top + baseline(type),
      width,
      text,
      weight,
      size: type.size,
      colour: run.href === undefined ? type.colour : PALETTE.action,
      after: isLast ? line.after : '',
      ...(isLast && line.hyphenated ? { hyphenated: true } : {}),
      ...(run.lang === undefined ? {} : { lang: run.lang }),
      ...(run.href === undefined ? {} : { href: run.href }),
    }
  })
}

/** Boxes of lines one under the other. */
export function linesOfBoxes(
  lines: readonly Line[],
  type: Type,
  tag: TextBox['tag'],
  x = 0,
  top = 0,
): readonly TextBox[] {
  return lines.flatMap((line, i) => textBoxes(line, type, tag, x, top + i * type.leading))
}
