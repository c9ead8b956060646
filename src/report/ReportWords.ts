import type { Amount, Importance, Period, Status } from '../assessment/Answers.ts'
import type { Assumption } from '../assessment/assumptions.ts'
import type { Slots } from '../assessment/Slots.ts'
import type { GoalId } from '../catalogue/ids.ts'
import type { Language } from '../catalogue/Language.ts'
import type { Duration, RowStatus, Scale, Standing } from '../plan/Plan.ts'
import type { Phase } from '../plan/phase.ts'
import type { PlannedSums } from '../plan/plannedSums.ts'
import type { PlanRemedy } from '../plan/planRemedy.ts'
import type { PlanTotal } from '../plan/planTotal.ts'
import type { Quarter } from '../plan/Quarter.ts'
import type { Timeline } from '../plan/timeline.ts'
import type { Explanation } from '../scoring/explainModel.ts'
import type { Pin } from '../scoring/settle.ts'
import type { Verdict } from '../scoring/Verdict.ts'

/** Phrases of the document that need nothing filled in. */
export interface ReportPhrases {
  readonly title: string
  /** Stands for a municipality that has not given its name. */
  readonly unnamed: string
  readonly undecided: string
  /** Of what is a fact rather than a choice: nobody has written it down. */
  readonly unrecorded: string
  readonly standing: Readonly<Record<Standing, string>>
  readonly scale: Readonly<Record<Scale, string>>
  readonly unknown: string
  readonly unanswered: string
  readonly none: string
  readonly contents: string
  readonly rowStatus: Readonly<Record<RowStatus, string>>
  readonly decision: Phrases<
    'heading' | 'models' | 'resources' | 'proposal' | 'binds' | 'bindsText' | 'body' | 'version'
  >
  readonly goals: Phrases<'heading' | 'givenBy'>
  readonly more: Phrases<
    | 'owner'
    | 'days'
    | 'hours'
    | 'cost'
    | 'funding'
    | 'unit'
    | 'baseline'
    | 'target'
    | 'source'
    | 'status'
    | 'milestones'
    | 'ownCaution'
  >
  readonly timeline: Phrases<'heading' | 'caption' | 'end' | 'phase' | 'bars'> & {
    readonly phases: Readonly<Record<Phase, string>>
  }
  readonly slots: Phrases<'heading'>
  readonly risks: Phrases<'heading' | 'text' | 'none'>
  readonly follow: Phrases<'heading' | 'caption' | 'who'>
  readonly notChosen: Phrases<'heading' | 'intro' | 'none' | 'caption' | 'rank' | 'why' | 'proposed'>
  readonly people: Phrases<'heading'>
  readonly signing: Phrases<'heading' | 'body' | 'date' | 'section' | 'register' | 'signature'>
  readonly answers: Phrases<'heading'>
  readonly cover: Phrases<'period' | 'date' | 'standing' | 'note'>
  readonly start: Phrases<
    | 'heading'
    | 'staff'
    | 'money'
    | 'slots'
    | 'inUse'
    | 'planned'
    | 'goals'
    | 'goalsCaption'
    | 'order'
    | 'goal'
    | 'hitBy'
    | 'goalsNote'
    | 'assumptions'
  >
  readonly summary: Phrases<
    | 'heading'
    | 'caption'
    | 'number'
    | 'model'
    | 'lead'
    | 'timing'
    | 'scale'
    | 'resources'
    | 'indicator'
    | 'empty'
    | 'total'
    | 'weights'
  >
  readonly card: Phrases<
    | 'heading'
    | 'intro'
    | 'noMarks'
    | 'why'
    | 'resources'
    | 'scale'
    | 'start'
    | 'duration'
    | 'lead'
    | 'partners'
    | 'indicator'
    | 'steps'
    | 'cautions'
    | 'editorial'
    | 'notes'
  >
  readonly local: Phrases<
    | 'heading'
    | 'applied'
    | 'notApplied'
    | 'caption'
    | 'model'
    | 'published'
    | 'here'
    | 'reason'
    | 'notPublished'
    | 'judgedHigh'
    | 'marksDropped'
    | 'ownModel'
  >
  readonly method: Phrases<
    | 'heading'
    | 'voluntary'
    | 'sources'
    | 'sourcesCaption'
    | 'what'
    | 'who'
    | 'when'
    | 'impact'
    | 'resources'
    | 'resourcesWhen'
    | 'plan'
    | 'planWho'
    | 'page'
    | 'address'
    | 'marks'
    | 'potential'
    | 'order'
    | 'orderText'
    | 'slotsText'
    | 'claims'
    | 'claimsText'
    | 'translations'
    | 'versions'
    | 'catalogueChecksum'
    | 'answersChecksum'
  >
}

type Phrases<Key extends string> = Readonly<Record<Key, string>>

/** All that the document says in its language, as arguments: the report knows no translations. */
export interface ReportWords {
  readonly language: Language
  readonly phrases: ReportPhrases
  /** How many models in which period. */
  opening(count: number, period: Period | undefined): string
  /** What stands for the picture on the cover while nobody has described it. */
  logoAlt(owner: string): string
  manyModels(count: number): string
  /** A page's number in the contents, as it is read out. */
  contentsPage(page: string): string
  pageLabel(page: number, of: number): string
  period(period: Period): string
  day(date: Date): string
  assumption(assumption: Assumption): string
  /** Why a model stands where it does, by its marks. */
  why(explanation: Explanation): string
  total(total: PlanTotal): string
  slots(slots: Slots): string
  quarter(quarter: Quarter): string
  duration(duration: Duration): string
  goal(goal: GoalId): string
  /** When the impact was assessed, as the catalogue gives it: `2022-spring`. */
  assessedWhen(when: string): string
  /** What a mark, and a missing one, means. */
  markMeans(threshold: number): string
  /** When the source page was published and updated; days as YYYY-MM-DD. */
  pageDates(published: string, updated: string): string
  /** What is to be decided; `title` stands in it as it is given. */
  proposal(title: string, period: Period | undefined): string
  modelLine(model: string, resources: string, timing: string): string
  /** Working days and costs together, with how many models have an estimate. */
  sums(sums: PlannedSums): readonly string[]
  euros(amount: number): string
  number(amount: number): string
  /** How many models start in each half-year. */
  halves(time: Pick<Timeline, 'halves' | 'unscheduled'>): readonly string[]
  /** What would make the plan fit its slots. */
  remedy(remedy: PlanRemedy): readonly string[]
  /** The bars in words, for those who don't see them. */
  bars(time: Timeline): string
  /** How sure a model's place is, in one sentence. */
  verdict(verdict: Verdict): string
  /** Names of fields that nobody has filled in. */
  stillOpen(labels: readonly string[]): string
  notChosenMore(count: number): string
  answerLabel(question: 'municipality' | 'period' | 'staff' | 'money' | 'slots' | 'first'): string
  /** How much working time or money there is, in the words of the answer. */
  amount(kind: 'staff' | 'money', amount: Amount | 'unknown'): string
  importance(importance: Importance | 'unknown'): string
  status(status: Status): string
  pin(pin: Pin): string
  /** Version of the catalogue that the plan was made with. */
  versions(catalogue: string): string
}
