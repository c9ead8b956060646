import { type Block, type Fact, plain, type ReportDocument } from '../Block.ts'
import { factLabel } from '../factLabel.ts'
import { element, escaped, langAttribute, markedUp, markedUpMark } from './markup.ts'

/**
 * A document as plain HTML to paste elsewhere: headings, paragraphs, lists and tables, without looks or scripts. Facts
 * are paragraphs, as many systems drop a list of names and values. Pictures and the contents are left out.
 */
export function writeHtml({ title, language, blocks }: ReportDocument): string {
  const head = element('head', `<meta charset="utf-8">${element('title', escaped(title))}`)
  const body = element('body', `\n${blocks.map(writePart).join('')}`)
  return `<!doctype html>\n${element('html', `\n${head}\n${body}\n`, langAttribute(language))}\n`
}

/** A block's elements, a line each. */
function writePart(block: Block): string {
  switch (block.kind) {
    case 'cover':
      return [
        paragraph(escaped(block.owner)),
        line('h1', escaped(block.title), langAttribute(block.titleLang)),
        paragraph(escaped(block.lead)),
        ...block.facts.map(writeFact),
        paragraph(escaped(block.note)),
      ].join('')
    case 'masthead':
      return (
        paragraph(escaped(block.owner)) + line('h1', escaped(block.title), langAttribute(block.titleLang))
      )
    case 'heading':
      return line(`h${block.level}`, escaped(block.text), langAttribute(block.lang))
    case 'paragraph':
      return paragraph(markedUp(block.text))
    case 'list':
      return list(block.ordered ? 'ol' : 'ul', block.items.map(markedUp))
    case 'table':
      return writeTable(block)
    case 'facts':
      return block.items.map(writeFact).join('')
    case 'marks':
      return list('ul', block.items.map(markedUpMark))
    case 'contents':
      return ''
    case 'bars':
      return paragraph(escaped(block.alt))
    case 'signatures':
      return block.labels.map(label => paragraph(escaped(factLabel(label)))).join('')
    case 'note':
    case 'group':
      return block.blocks.map(writePart).join('')
    case 'card':
      return [
        line('h3', `${block.number} ${escaped(block.title)}`),
        paragraph(escaped(block.category)),
        ...block.blocks.map(writePart),
      ].join('')
    default:
      return block satisfies never
  }
}

function writeTable({ caption, columns, rows, rowHeader }: Extract<Block, { kind: 'table' }>): string {
  const heads = columns.map(({ label }) => element('th', escaped(label), 'scope="col"')).join('')
  const body = rows.map(row => {
    const cells = row.map((cell, i) =>
      i === rowHeader ? element('th', markedUpMark(cell), 'scope="row"') : element('td', markedUpMark(cell)),
    )
    return line('tr', cells.join(''))
  })
  return line(
    'table',
    [
      `\n${line('caption', escaped(caption))}`,
      line('thead', line('tr', heads).trimEnd()),
      line('tbody', `\n${body.join('')}`),
    ].join(''),
  )
}

function writeFact({ label, value }: Fact): string {
  return paragraph(
    `${markedUp([{ text: factLabel(label), strong: true }, ...plain(' ')])}${markedUpMark(value)}`,
  )
}

function list(name: 'ol' | 'ul', items: readonly string[]): string {
  return line(name, `\n${items.map(item => line('li', item)).join('')}`)
}

function paragraph(inner: string): string {
  return line('p', inner)
}

function line(name: string, inner: string, attributes = ''): string {
  return `${element(name, inner, attributes)}\n`
}
