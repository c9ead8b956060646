import type { Answers } from './Answers.ts'
import { known } from './known.ts'
import type { Slots } from './Slots.ts'
import { suggestSlots } from './suggestSlots.ts'

/** The slots a proposal is made for, and whose word they are. */
export type KnownSlots =
  /** `suggested`: not the municipality's answer, but what its staff and money suggest. */
  | { readonly slotsFrom: 'answered' | 'suggested'; readonly slots: Slots }
  /** An unknown is not 0, 0, 0. */
  | { readonly slotsFrom: 'unknown'; readonly slots: undefined }

/** The slots as answered; else, unanswered or unknown, those suggested by staff and money where either is known. */
export function knownSlots(answers: Pick<Answers, 'slots' | 'staff' | 'money'>): KnownSlots {
  const answered = known(answers.slots)
  if (answered) return { slotsFrom: 'answered', slots: answered }
  const slots = suggestSlots(answers)
  return slots ? { slotsFrom: 'suggested', slots } : { slotsFrom: 'unknown', slots }
}
