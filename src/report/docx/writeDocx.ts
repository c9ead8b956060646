import { Document, Packer } from 'docx'
import type { Block, ReportDocument } from '../Block.ts'
import { storableText } from '../storableText.ts'
import type { Room, Section } from './Room.ts'
import { settlePackage } from './settlePackage.ts'
import { WORD_NUMBERING } from './wordNumbering.ts'
import { SHEET } from './wordSheet.ts'
import { wordStyles } from './wordStyles.ts'
import { writeBlock } from './writeBlock.ts'
import { writeFooter, writeHeader } from './writeFooter.ts'

/**
 * Writes a document as a Word file (DOCX), with Word's own headings, lists, tables and contents.
 *
 * @param made  when it was made; the same document and moment give the same bytes
 */
export async function writeDocx(document: ReportDocument, made: Date): Promise<Uint8Array> {
  const { blocks, language } = document
  let lists = 0
  const room: Room = { language, sections: sectionsOf(blocks), nextList: () => lists++ }
  const { side, top, bottom, edge, width, height } = SHEET
  const margin = { left: side, right: side, top, bottom, header: edge, footer: edge }
  const file = new Document({
    title: storableText(document.title),
    creator: storableText(document.author),
    lastModifiedBy: storableText(document.author),
    description: '',
    styles: wordStyles(language),
    numbering: WORD_NUMBERING,
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    sections: [
      {
        properties: {
          titlePage: blocks[0]?.kind === 'cover',
          page: { size: { width, height }, margin },
        },
        headers: { default: writeHeader(document, room) },
        footers: { default: writeFooter(document, room) },
        children: blocks.flatMap(block => writeBlock(block, room)),
      },
    ],
  })
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), made)
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const headings = blocks.flatMap(headingsIn)
  return headings.map((heading, i) => ({ heading, title: heading.text, bookmark: `section${i + 1}` }))
}

function headingsIn(block: Block): readonly Extract<Block, { kind: 'heading' }>[] {
  if (block.kind === 'heading') return block.level === 2 ? [block] : []
  return block.kind === 'group' ? block.blocks.flatMap(headingsIn) : []
}
