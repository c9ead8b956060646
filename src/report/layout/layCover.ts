import type { Language } from '../../catalogue/Language.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import { breakLines } from './breakLines.ts'
import { layFacts } from './layFacts.ts'
import { layPicture } from './layPicture.ts'
import { ARTIFACT, type Box, moved } from './Page.ts'
import { type Piece, type Room, tagIn } from './Piece.ts'
import { BODY_HEIGHT } from './sheet.ts'
import { linesOfBoxes } from './textBoxes.ts'
import { PALETTE, TYPE, type Type } from './type.ts'

const TITLE_WIDTH = 0.92
/** A title of more lines is set smaller. */
const MOST_LINES = 4
const STEPS = 7
const STAIRS = { width: 0.56, height: 190, gap: 3 }
const FOOT_ROOM = 96
const STAIRS_TOP = BODY_HEIGHT - FOOT_ROOM - STAIRS.height
const PICTURE = { width: 210, height: 92, least: 30, gap: 30 }

/** The cover: owner and title at the top, a staircase in the white, facts along the foot. One page. */
export function layCover(
  { picture, owner, title, titleLang, lead, facts, note }: Extract<Block, { kind: 'cover' }>,
  room: Room,
): readonly Piece[] {
  const { width, parent, pen } = room
  const column = width * TITLE_WIDTH
  const stack: Box[] = [bar(0, 0, 64, 4, PALETTE.action)]
  let y = 26
  const broken = (text: string, type: Type, lang?: Language) =>
    breakLines([{ text, ...(lang && { lang }) }], type, column, pen)
  const add = (text: string, type: Type, role: 'H1' | 'P', gap: number, lang?: Language) => {
    const lines = broken(text, type, lang)
    stack.push(...linesOfBoxes(lines, type, tagIn(parent, { role }), 0, y))
    y += lines.length * type.leading + gap
  }
  add(owner, TYPE.owner, 'P', 22)
  const isLong = broken(title, TYPE.title).length > MOST_LINES
  add(title, isLong ? TYPE.longTitle : TYPE.title, 'H1', 22, titleLang)
  add(lead, TYPE.lead, 'P', 0)
  const space = BODY_HEIGHT - FOOT_ROOM - y - PICTURE.gap
  // Over a long title it may be small.
  const tallest = Math.max(PICTURE.least, Math.min(PICTURE.height, space))
  const drawn = picture && layPicture(picture, { width: PICTURE.width, height: tallest }, room)
  const top = drawn === undefined ? 0 : drawn.height + PICTURE.gap
  return [
    {
      gap: 0,
      height: BODY_HEIGHT,
      boxes: [
        ...(drawn ? [drawn] : []),
        ...moved(stack, 0, top),
        ...(top + y <= STAIRS_TOP ? stairs(width) : []),
        ...foot(facts, note, room),
      ],
      endsPage: true,
    },
  ]
}

/** Steps that rise to the right, each a little darker, on a thin rule. */
function stairs(width: number): readonly Box[] {
  const ground = BODY_HEIGHT - FOOT_ROOM
  const whole = width * STAIRS.width
  const step = (whole - (STEPS - 1) * STAIRS.gap) / STEPS
  return Array.from({ length: STEPS }, (_, i) => {
    const height = (STAIRS.height * (i + 1)) / STEPS
    return bar(width - whole + i * (step + STAIRS.gap), ground - height, step, height, shade(i / (STEPS - 1)))
  })
}

/** From the pale blue to the brand's own. */
function shade(share: number): `#${string}` {
  const [from, to] = [PALETTE.pale, PALETTE.brand].map(colour =>
    [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  const mixed = [0, 1, 2].map(i => Math.round((from?.[i] ?? 0) * (1 - share) + (to?.[i] ?? 0) * share))
  return `#${mixed.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

function foot(facts: Extract<Block, { kind: 'cover' }>['facts'], note: string, room: Room): readonly Box[] {
  const top = BODY_HEIGHT - FOOT_ROOM
  const [row] = layFacts({ kind: 'facts', columns: Math.max(1, facts.length), items: facts }, room)
  const small = breakLines(plain(note), TYPE.small, room.width, room.pen)
  return [
    bar(0, top, room.width, 1.2, PALETTE.brand),
    ...moved(row?.boxes ?? [], 0, top + 18),
    ...linesOfBoxes(
      small,
      TYPE.small,
      tagIn(room.parent, { role: 'P' }),
      0,
      BODY_HEIGHT - small.length * TYPE.small.leading,
    ),
  ]
}

function bar(x: number, y: number, width: number, height: number, fill: `#${string}`): Box {
  return { kind: 'rect', tag: ARTIFACT, x, y, width, height, fill }
}
