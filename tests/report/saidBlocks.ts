import type { Block, Fact, Marked, Text } from '../../src/report/Block.ts'

/** What a document's blocks say, element by element, in reading order; worked out without layout or writer. */
export function saidBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(saidBlock)
}

/** The blocks that are printed: the contents are not, of a document of a few pages. */
export function printedBlocks(blocks: readonly Block[], pages: number): readonly Block[] {
  return pages < 8 ? blocks.filter(({ kind }) => kind !== 'contents') : blocks
}

function saidBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [block.owner, block.title, block.lead, ...block.facts.flatMap(saidFact), block.note]
    case 'masthead':
      return [block.owner, block.title]
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [said(block.text)]
    case 'list':
      return block.items.flatMap((item, i) => [block.ordered ? `${i + 1}.` : '•', said(item)])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap(row => row.map(saidMarked)),
      ]
    case 'facts':
      return block.items.flatMap(saidFact)
    case 'marks':
      return block.items.map(saidMarked)
    // Its pages are known only once it is laid out.
    case 'contents':
      return [block.title]
    // Its alternative says what it shows; it holds no text.
    case 'bars':
      return []
    case 'signatures':
      return block.labels
    case 'note':
    case 'group':
      return saidBlocks(block.blocks)
    case 'card':
      return [`${block.number} ${block.title}`, block.category, ...saidBlocks(block.blocks)]
    default:
      return block satisfies never
  }
}

function said(text: Text): string {
  return text.map(run => run.text).join('')
}

function saidMarked({ text, icon }: Marked): string {
  return icon?.kind === 'badge' ? `${icon.letter} ${said(text)}` : said(text)
}

function saidFact({ label, value }: Fact): readonly string[] {
  return [label, saidMarked(value)]
}
