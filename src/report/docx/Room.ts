import type { Language } from '../../catalogue/Language.ts'
import type { Block } from '../Block.ts'

/** What a block is written into. */
export interface Room {
  readonly language: Language
  /** Which paragraphs stay on the page of the next one: each, or each but the block's last. */
  readonly keep?: 'all' | 'inside'
  /** The tinted box that the block stands in. */
  readonly note?: 'caution' | 'plain'
  /** A number that no list has had. */
  readonly nextList: () => number
  /** The sections, each with the bookmark at its heading. */
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: Block
  readonly title: string
  readonly bookmark: string
}

/** Whether a paragraph of the block stays with the next one. */
export function keepsNext({ keep }: Room, isLast: boolean): boolean {
  return keep === 'all' || (keep === 'inside' && !isLast)
}
