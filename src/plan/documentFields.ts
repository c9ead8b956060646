import { longText, text } from './fieldKinds.ts'

/** What a field of the document is, and where it is asked and said. */
export interface DocumentFieldRule {
  readonly kind: 'text' | 'long-text'
  /** Where it stands in the form. */
  readonly group: 'cover' | 'preparation' | 'decision'
  /** Takes half of the form's row, as a long one does. */
  readonly isWide?: true
  /** Its words have a hint. */
  readonly hasHint?: true
  /** A section of the document has its own place for it; any other is told in the decision paper, once it is written. */
  readonly hasOwnPlace?: true
  /** A body needs it to decide. */
  readonly isNeeded?: true
}

/**
 * What the document says of the plan as a whole, in the user's own words, in the order of the form. A field is a line
 * here, and its label (and hint) under `plan.documentFields` in the words of each language.
 */
export const documentFields = {
  title: { ...text, group: 'cover', isWide: true, hasOwnPlace: true },
  body: { ...text, group: 'cover', isNeeded: true },
  version: { ...text, group: 'cover' },
  goalsBy: { ...text, group: 'preparation', isWide: true, hasOwnPlace: true },
  preparedBy: { ...text, group: 'preparation', hasOwnPlace: true, isNeeded: true },
  presentedBy: { ...text, group: 'preparation', hasOwnPlace: true, isNeeded: true },
  tookPart: { ...text, group: 'preparation', isWide: true, hasHint: true, hasOwnPlace: true },
  startingPoint: { ...longText, group: 'preparation', hasOwnPlace: true },
  followUp: { ...longText, group: 'preparation', hasOwnPlace: true, isNeeded: true },
  decision: { ...longText, group: 'decision', hasOwnPlace: true },
  binds: { ...longText, group: 'decision', hasOwnPlace: true },
} as const satisfies Readonly<Record<string, DocumentFieldRule>>
