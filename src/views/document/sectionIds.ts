import { createContext, use } from 'react'
import type { Block, ReportDocument } from '../../report/Block.ts'
import type { Edition } from '../../report/Edition.ts'
import { documentAddress } from '../services/planAddress.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/** The headings that the contents lead to, with the address of each: an element's id is what the fragment says. */
type SectionIds = ReadonlyMap<Heading, string>

export const SectionIdsContext = createContext<SectionIds>(new Map())

export function useSectionIds(): SectionIds {
  return use(SectionIdsContext)
}

/**
 * Addresses of a document's sections, in its order.
 *
 * An address in the fragment begins with a slash, or it would lead out of the document to the start.
 */
export function sectionIds(
  { blocks, language }: Pick<ReportDocument, 'blocks' | 'language'>,
  edition: Edition,
): SectionIds {
  const address = documentAddress(edition, language)
  return new Map(sectionHeadings(blocks).map((heading, i) => [heading, `${address}&section=${i + 1}`]))
}

function sectionHeadings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap(block =>
    block.kind === 'group'
      ? sectionHeadings(block.blocks)
      : block.kind === 'heading' && block.level === 2
        ? [block]
        : [],
  )
}
