import type { Block, Fact, ReportDocument } from '../Block.ts'
import { factLabel } from '../factLabel.ts'
import { storableText } from '../storableText.ts'
import { saidMarked, saidText } from './saidText.ts'

/** A document as plain text: an empty line between its parts, a table's cells between tabs. The contents are left out. */
export function writePlainText({ blocks }: ReportDocument): string {
  return `${blocks.flatMap(writeParts).join('\n\n')}\n`
}

/** The parts of a block, one or more lines each. */
function writeParts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [
        storableText(block.owner),
        storableText(block.title),
        storableText(block.lead),
        ...lines(block.facts.map(writeFact)),
        storableText(block.note),
      ]
    case 'masthead':
      return [storableText(block.owner), storableText(block.title)]
    case 'heading':
      return [storableText(block.text)]
    case 'paragraph':
      return [saidText(block.text)]
    case 'list':
      return lines(block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${saidText(item)}`))
    case 'table':
      return lines([
        storableText(block.caption),
        block.columns.map(({ label }) => storableText(label)).join('\t'),
        ...block.rows.map(row => row.map(saidMarked).join('\t')),
      ])
    case 'facts':
      return lines(block.items.map(writeFact))
    case 'marks':
      return lines(block.items.map(saidMarked))
    case 'contents':
      return []
    case 'bars':
      return [storableText(block.alt)]
    case 'signatures':
      return lines(block.labels.map(label => factLabel(storableText(label))))
    case 'note':
    case 'group':
      return block.blocks.flatMap(writeParts)
    case 'card':
      return [
        `${block.number} ${storableText(block.title)}`,
        storableText(block.category),
        ...block.blocks.flatMap(writeParts),
      ]
    default:
      return block satisfies never
  }
}

function lines(all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [all.join('\n')]
}

function writeFact({ label, value }: Fact): string {
  return `${factLabel(storableText(label))} ${saidMarked(value)}`
}
