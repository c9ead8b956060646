import type { GenericSchema } from 'valibot'
import { MOST_DAYS, MOST_EUROS } from '../assessment/wholeAmount.ts'
import { amount, choice, duration, longText, milestones, quarter, text } from './fieldKinds.ts'

/** How widely a model is taken into use: the source asks every municipality to choose the scale it can manage. */
export const SCALES = ['trial', 'partial', 'full'] as const

/** How far a model has come. */
export const ROW_STATUSES = ['proposed', 'decided', 'under-way', 'done'] as const
export type RowStatus = (typeof ROW_STATUSES)[number]

const MOST_HOURS = 1_000_000

export type RowFieldKind = 'text' | 'long-text' | 'choice' | 'number' | 'quarter' | 'duration' | 'milestones'

/** What a field of a row is, and where it is asked and said. */
export interface RowFieldRule {
  readonly kind: RowFieldKind
  /** The gate for what is saved in it. */
  readonly schema: GenericSchema
  /**
   * Where it stands in the form: `first` is in sight, the others are folded away. What is `former` stands in files
   * saved before, and is not asked any more.
   */
  readonly group: 'first' | 'resources' | 'indicator' | 'milestones' | 'work' | 'former'
  /** Its words have a hint. */
  readonly hasHint?: true
  /** It often says the same for model after model: while it is empty, what stands above can be taken. */
  readonly repeats?: true
  /** A board asks it of each model first. */
  readonly isAskedFirst?: true
  /** A fact, which can be unrecorded; any other is a choice, which can be undecided. */
  readonly isFact?: true
  /** A folded card says it. */
  readonly inSummary?: true
}

/**
 * What the plan decides of each model, in the order of the form's groups, of the card and of the table. A field is a
 * line here, and its label (and hint) under `fields` in the words of each language.
 */
export const rowFields = {
  status: { ...choice(ROW_STATUSES), group: 'first', isFact: true, inSummary: true },
  scale: { ...choice(SCALES), group: 'first', isAskedFirst: true, inSummary: true },
  start: { ...quarter, group: 'first', isAskedFirst: true, inSummary: true },
  duration: { ...duration, group: 'first', isAskedFirst: true, inSummary: true },
  lead: { ...text, group: 'first', hasHint: true, repeats: true, isAskedFirst: true, inSummary: true },
  owner: { ...text, group: 'resources', repeats: true },
  partners: { ...text, group: 'first', repeats: true },
  /** A year's; absent, they follow the municipality's yardstick. */
  days: { ...amount(MOST_DAYS), group: 'resources' },
  /** Asked before days were: stay as written until days are. */
  hours: { ...amount(MOST_HOURS), group: 'former' },
  costEur: { ...amount(MOST_EUROS, 'eur'), group: 'resources' },
  funding: { ...text, group: 'resources', repeats: true },
  indicator: { ...text, group: 'first', hasHint: true, isAskedFirst: true },
  unit: { ...text, group: 'indicator' },
  baseline: { ...text, group: 'indicator', isFact: true },
  target: { ...text, group: 'indicator' },
  source: { ...text, group: 'indicator', repeats: true, isFact: true },
  milestones: { ...milestones, group: 'milestones' },
  steps: { ...longText, group: 'work', hasHint: true },
  cautions: { ...longText, group: 'work' },
  notes: { ...longText, group: 'work' },
} as const satisfies Readonly<Record<string, RowFieldRule>>
