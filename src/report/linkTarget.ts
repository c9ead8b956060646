import type { Run } from './Block.ts'

const CAN_LINK = /^(https?:\/\/|mailto:)/i

/** Where a run leads, when it leads to the web or to a mailbox. */
export function linkTarget({ href }: Run): string | undefined {
  return href !== undefined && CAN_LINK.test(href) ? href : undefined
}
