import type { Run, Text } from '../Block.ts'
import { asDrawn } from '../drawableText.ts'
import { cutWord } from './cutWord.ts'
import type { Weight } from './Page.ts'
import type { Pen } from './Pen.ts'
import type { Type } from './type.ts'

/** A stretch of one line, all of one run. */
interface Segment {
  readonly run: Run
  readonly text: string
  readonly weight: Weight
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly segments: readonly Segment[]
  readonly after: '' | ' '
  readonly hyphenated: boolean
}

/** The least that moves to another line as one. */
interface Atom {
  readonly run: Run
  readonly text: string
  /** What stands before it: a space, a place to break, a soft hyphen, or nothing that lets it go. */
  readonly before: 'space' | 'break' | 'soft' | 'glue'
  /** The hyphen of a cut word, put here by the layout. */
  readonly cut?: true
}

/**
 * Breaks text into lines no wider than `width`: at spaces, after hyphens, dashes and slashes inside words, at
 * soft hyphens, and inside a word only when no line can hold it. A number stays with the word it counts.
 *
 * @returns at least one line
 */
export function breakLines(text: Text, type: Type, width: number, pen: Pen): readonly Line[] {
  const weightOf = (run: Run): Weight => (run.strong ? 'bold' : type.weight)
  const measure = (text: string, run: Run) => pen.measure(asDrawn(text), weightOf(run), type.size)
  const atoms = text.flatMap((run, i) => atomsOf({ ...run, text: pen.clean(run.text) }, i === 0))
  const lines: Line[] = []
  let [line, used]: [Atom[], number] = [[], 0]
  const end = (next: Atom['before'] | undefined) => {
    lines.push(lineOf(line, next, weightOf, measure))
    ;[line, used] = [[], 0]
  }
  const widthOf = (cluster: Cluster) => cluster.reduce((sum, { text, run }) => sum + measure(text, run), 0)
  const clusters = clustersOf(atoms)
  for (const [i, cluster] of clusters.entries()) {
    const [head] = cluster
    const own = widthOf(cluster)
    const blank = measure(' ', head.run)
    const space = head.before === 'space' && line.length > 0 ? blank : 0
    const next = clusters[i + 1]
    const unit = next && isCounted(cluster, next) ? blank + widthOf(next) : 0
    const held = own + unit <= width ? own + unit : own
    if (line.length > 0 && used + space + held > width) end(head.before)
    if (own <= width) {
      if (line.length > 0) used += space
      line.push(...cluster)
      used += own
      continue
    }
    const fits = (part: string, run: Run) => pen.measure(part, weightOf(run), type.size) <= width
    for (const piece of cluster.flatMap(atom => cutAtom(atom, part => fits(part, atom.run), pen))) {
      if (line.length > 0 && used + measure(piece.text, piece.run) > width) end(piece.before)
      line.push(piece)
      used += measure(piece.text, piece.run)
    }
  }
  if (line.length > 0 || lines.length === 0) end(undefined)
  return lines
}

function atomsOf(run: Run, isFirst: boolean): Atom[] {
  const parts = run.text.split(/( +|\u00AD|(?<=[\p{L}\p{N}][-–/])(?=\p{L}))/u)
  const atoms: Atom[] = []
  let before: Atom['before'] = isFirst ? 'break' : 'glue'
  parts.forEach((part, i) => {
    if (i % 2 === 0) {
      if (part !== '') atoms.push({ run, text: part, before })
      if (part !== '') before = 'break'
    } else before = part.startsWith(' ') ? 'space' : part === '\u00AD' ? 'soft' : 'break'
  })
  return run.text.endsWith(' ') ? [...atoms, { run, text: '', before: 'space' }] : atoms
}

type Cluster = readonly [Atom, ...Atom[]]

/** Whether a number stands before what it counts: they go to the next line together. */
function isCounted(number: Cluster, unit: Cluster): boolean {
  const said = number.map(({ text }) => text).join('')
  return /^\(?\d+$/.test(said) && unit[0].before === 'space' && /^\p{Ll}/u.test(unit[0].text)
}

/** Atoms that hold together; an empty one only says that a space ends its run. */
function clustersOf(atoms: readonly Atom[]): Cluster[] {
  const clusters: [Atom, ...Atom[]][] = []
  let spaced = false
  for (const atom of atoms) {
    const last = clusters.at(-1)
    const joined: Atom = spaced ? { ...atom, before: 'space' } : atom
    spaced = atom.text === ''
    if (spaced) continue
    if (last !== undefined && joined.before === 'glue') last.push(joined)
    else clusters.push([joined])
  }
  return clusters
}

function cutAtom(atom: Atom, fits: (text: string) => boolean, { syllables }: Pen): Atom[] {
  const word = asDrawn(atom.text)
  const { parts, hyphen } = cutWord(word, fits, syllables?.(word, atom.run.lang))
  return parts.map((part, i) => {
    const isCut = hyphen && i < parts.length - 1
    return {
      run: atom.run,
      text: isCut ? `${part}-` : part,
      before: i === 0 ? atom.before : 'break',
      ...(isCut ? { cut: true as const } : {}),
    }
  })
}

function lineOf(
  atoms: readonly Atom[],
  next: Atom['before'] | undefined,
  weightOf: (run: Run) => Weight,
  measure: (text: string, run: Run) => number,
): Line {
  const parts: { readonly run: Run; text: string }[] = []
  for (const { run, text, before } of atoms) {
    const last = parts.at(-1)
    // A space between two runs belongs to the one before: no link begins with one.
    if (last && before === 'space') last.text += ' '
    if (last?.run === run) last.text += asDrawn(text)
    else parts.push({ run, text: asDrawn(text) })
  }
  const end = parts.at(-1)
  if (end && next === 'soft') end.text += '-'
  let x = 0
  return {
    segments: parts.map(({ run, text }) => {
      const segment = { run, text, weight: weightOf(run), x, width: measure(text, run) }
      x += segment.width
      return segment
    }),
    after: next === 'space' ? ' ' : '',
    hyphenated: next === 'soft' || atoms.at(-1)?.cut === true,
  }
}
