import type { Block } from '../../src/report/Block.ts'
import { saidBlocks } from './saidBlocks.ts'

/** A text's words, without the marks between them; what documents may not carry is left out. */
export function wordsOf(text: string): readonly string[] {
  const clean = text
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u00AD]/gu, '')
  return clean.match(/[\p{L}\p{M}\p{N}][^\s:;.·•]*/gu) ?? []
}

/** The words of blocks in order, without the numbers of lists, which Word counts. */
export function wordsToWrite(blocks: readonly Block[]): readonly string[] {
  return saidBlocks(blocks.map(uncounted)).flatMap(wordsOf)
}

function uncounted(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, ordered: false }
    case 'note':
    case 'group':
    case 'card':
      return { ...block, blocks: block.blocks.map(uncounted) }
    default:
      return block
  }
}
