import type { Block, Fact, Marked, ReportDocument, Run, Text } from '../../src/report/Block.ts'

/** What every maker of PDFs has means of its own for. The parts of one document say all that it says. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isSmall: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly shares: readonly number[]
      readonly rows: readonly (readonly string[])[]
      readonly rowHeader: number
    }

const paragraph = (text: Text | string, isSmall = false): Part => ({
  kind: 'paragraph',
  runs: typeof text === 'string' ? [{ text }] : text,
  isSmall,
})
const heading = (level: 1 | 2 | 3 | 4, text: string): Part => ({ kind: 'heading', level, text })

export function plainParts({ blocks }: ReportDocument): readonly Part[] {
  const sections = blocks.flatMap(headingsOf)
  return blocks.flatMap(block => partsOf(block, sections))
}

function headingsOf(block: Block): readonly string[] {
  if (block.kind === 'group') return block.blocks.flatMap(headingsOf)
  return block.kind === 'heading' && block.level === 2 ? [block.text] : []
}

function partsOf(block: Block, sections: readonly string[]): readonly Part[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap(one => partsOf(one, sections))
  switch (block.kind) {
    case 'cover':
      return [
        paragraph(block.owner),
        heading(1, block.title),
        paragraph(block.lead),
        factsOf(block.facts),
        paragraph(block.note, true),
      ]
    case 'heading':
      return [heading(block.level, block.text)]
    case 'paragraph':
      return [paragraph(block.text, block.style === 'small')]
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: block.items.map(said) }]
    case 'table':
      return [
        {
          kind: 'table',
          caption: block.caption,
          head: block.columns.map(({ label }) => label),
          shares: block.columns.map(({ share }) => share),
          rows: block.rows.map(row => row.map(saidMarked)),
          rowHeader: block.rowHeader,
        },
      ]
    case 'facts':
      return [factsOf(block.items)]
    case 'marks':
      return [{ kind: 'list', ordered: false, items: block.items.map(saidMarked) }]
    case 'contents':
      return [paragraph(block.title), { kind: 'list', ordered: false, items: sections }]
    case 'bars':
      return [paragraph(block.alt, true)]
    case 'signatures':
      return [{ kind: 'list', ordered: false, items: block.labels }]
    case 'note':
    case 'group':
      return inside(block.blocks)
    case 'card':
      return [
        heading(3, `${block.number} ${block.title}`),
        paragraph(block.category, true),
        ...inside(block.blocks),
      ]
    default:
      return block satisfies never
  }
}

function factsOf(facts: readonly Fact[]): Part {
  return {
    kind: 'list',
    ordered: false,
    items: facts.map(({ label, value }) => `${label}: ${saidMarked(value)}`),
  }
}

function saidMarked({ text, icon }: Marked): string {
  return icon?.kind === 'badge' ? `${icon.letter} ${said(text)}` : said(text)
}

function said(text: Text): string {
  return text.map(run => run.text).join('')
}
