import type { Box } from '../layout/Page.ts'
import { EMPTY_PAGE, type MarkedPage } from './sequences.ts'

/** Pages, and what all of them repeat, which then need not be written for each. */
export interface SharedPages {
  readonly shared: MarkedPage
  readonly pages: readonly MarkedPage[]
}

/** Takes out what stands on each of the pages at the same place and is no part of the content, such as a header. */
export function shareBoxes(pages: readonly MarkedPage[]): SharedPages {
  const boxesOf = ({ ground, repeated }: MarkedPage) => new Set([...ground, ...repeated].map(lookOf))
  const [first, ...others] = pages.map(boxesOf)
  const shared = new Set(
    pages.length > 1 ? [...(first ?? [])].filter(look => others.every(other => other.has(look))) : [],
  )
  const keep = (isShared: boolean, { ground, sequences, repeated }: MarkedPage): MarkedPage => {
    const kept = (box: Box) => shared.has(lookOf(box)) === isShared
    return {
      ground: ground.filter(kept),
      sequences: isShared ? [] : sequences,
      repeated: repeated.filter(kept),
    }
  }
  const [from = EMPTY_PAGE] = pages
  return { shared: keep(true, from), pages: pages.map(page => keep(false, page)) }
}

function lookOf(box: Box): string {
  return JSON.stringify(box)
}
