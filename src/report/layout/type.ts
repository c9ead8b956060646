import type { Colour, Weight } from './Page.ts'

export const PALETTE = {
  brand: '#00357a',
  action: '#2764aa',
  pale: '#d3e2f2',
  mist: '#f1f5fa',
  ink: '#212121',
  quiet: '#5a6368',
  line: '#d9dcde',
  sun: '#f6ab08',
  sand: '#fdf6e7',
  paper: '#ffffff',
} as const satisfies Readonly<Record<string, Colour>>

export interface Type {
  readonly size: number
  readonly leading: number
  readonly weight: Weight
  readonly colour: Colour
}

const { brand, action, ink, quiet } = PALETTE

/** The typographic scale, in points. */
export const TYPE = {
  owner: { size: 15, leading: 20, weight: 'bold', colour: action },
  title: { size: 34, leading: 41, weight: 'bold', colour: brand },
  longTitle: { size: 24, leading: 30, weight: 'bold', colour: brand },
  h1: { size: 19, leading: 24, weight: 'bold', colour: brand },
  h2: { size: 13.5, leading: 18, weight: 'bold', colour: brand },
  h3: { size: 12, leading: 16, weight: 'bold', colour: brand },
  h4: { size: 9.5, leading: 14, weight: 'bold', colour: ink },
  lead: { size: 12.5, leading: 19, weight: 'regular', colour: ink },
  body: { size: 9.5, leading: 13.5, weight: 'regular', colour: ink },
  small: { size: 8.25, leading: 11.5, weight: 'regular', colour: quiet },
  label: { size: 7.75, leading: 11, weight: 'bold', colour: quiet },
  cell: { size: 8.25, leading: 11, weight: 'regular', colour: ink },
  number: { size: 13, leading: 18, weight: 'bold', colour: action },
} as const satisfies Readonly<Record<string, Type>>

/** Where the baseline lies in a line of text, from the line's top: capitals stand in its middle. */
export function baseline({ size, leading }: Type): number {
  return leading / 2 + size * 0.36
}
