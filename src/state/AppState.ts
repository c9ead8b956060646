import type { Answers, Step } from '../assessment/Answers.ts'
import type { Judgement, OwnDraft, OwnModel } from '../assessment/Local.ts'
import type { Written } from '../assessment/Written.ts'
import type { GoalId, ModelId } from '../catalogue/ids.ts'
import type { Language } from '../catalogue/Language.ts'
import type { DocumentField } from '../plan/DocumentField.ts'
import type { Logo } from '../plan/Logo.ts'
import type { Plan, RowPatch, Standing } from '../plan/Plan.ts'
import type { TableChange } from '../plan/TableChange.ts'
import type { KeptTrial, Trial } from '../plan/Trial.ts'
import type { Work } from '../plan/Work.ts'
import type { Pin } from '../scoring/settle.ts'
import type { History } from './History.ts'
import type { Removal } from './Removal.ts'

/** Answers that a single question sets; undefined takes the answer back. */
type AnswerPatch = {
  readonly [Key in Exclude<keyof Answers, 'importance' | 'status' | 'passed'>]?: Answers[Key] | undefined
}

type PlanPatch = { readonly [Key in DocumentField]?: Written | undefined } & Pick<Partial<Plan>, 'cover'>

export interface Actions {
  answer(patch: AnswerPatch): void
  rateGoal(goal: GoalId, importance: Answers['importance'][GoalId]): void
  /** Undefined takes the answer back. */
  setStatus(model: ModelId, status: Answers['status'][ModelId] | undefined): void
  passStep(step: Step): void
  pin(model: ModelId, pin: Pin | undefined): void
  /** Names `model` first among its equals in place of `instead`; those `beside` it stay named. */
  prefer(model: ModelId, instead: ModelId, beside?: readonly ModelId[]): void
  addToShortlist(model: ModelId): void
  removeFromShortlist(model: ModelId): void
  /** Adds rows for models that have none yet. */
  addToPlan(models: readonly ModelId[]): void
  editRow(model: ModelId, patch: RowPatch): void
  /** Changes the plan as an edited table says; what the changed fields said can be brought back. */
  takeTable(changes: readonly TableChange[]): void
  removeRow(model: ModelId): void
  /** Leaves rows for a later plan: takes them out in one step. */
  delayRows(models: readonly ModelId[]): void
  /** Puts a model in another one's place in the plan, with its start; the old row can be brought back. */
  swapRow(model: ModelId, into: ModelId): void
  /** Takes a milestone out of a row; it can be brought back. */
  removeMilestone(model: ModelId, index: number): void
  /** What the document says of the plan as a whole; undefined empties a field. */
  editPlan(patch: PlanPatch): void
  /** Puts a picture at the document's head; the one that was there can be brought back. */
  setLogo(logo: Logo): void
  /** What the picture shows; undefined leaves it to the document. */
  describeLogo(alt: Written | undefined): void
  /** Takes the picture off the cover; it can be brought back. */
  removeLogo(): void
  /** The plan with its rows in another order, as `moveRow` gives it. */
  reorderPlan(plan: Pick<Plan, 'rows' | 'order'>): void
  /** Gives a row's first steps back to the catalogue; the user's own can be brought back. */
  discardSteps(model: ModelId): void
  setStanding(standing: Standing): void
  /** Judges another resource level for a published model here; undefined takes the judgement back. */
  judgeResources(model: ModelId, resources: Judgement['resources'] | undefined): void
  /** Judges a goal high here, with a reason; undefined takes the judgement back. */
  judgeMark(model: ModelId, goal: GoalId, reason: Written | undefined): void
  /** The switch between the local and the published picture. */
  applyLocal(applied: boolean): void
  /** Keeps an own model that is still being written, under its id or `NEW_DRAFT`. */
  draftOwn(key: string, draft: OwnDraft): void
  /** Throws a draft away; it can be brought back. */
  discardDraft(key: string): void
  /** Adds a model of the municipality's own, or changes the one with the same id; its draft is done with. */
  saveOwn(model: OwnModel): void
  /** Removes an own model from everywhere; it can be brought back with its place in list and plan. */
  removeOwn(model: ModelId): void
  /** Changes the trial, or begins one, without touching the answers. */
  changeTrial(trial: Trial): void
  /** Takes the last change of the trial back. */
  undoTrial(): void
  /** Back to the answers. */
  endTrial(): void
  /** Makes the trial the answers; the old ones can be brought back. */
  saveTrial(): void
  /** Keeps a trial under a name, while there is room. */
  keepTrial(kept: KeptTrial): void
  /** Removes a kept trial by its place; it can be brought back. */
  removeKeptTrial(at: number): void
  speak(language: Language): void
  /** Takes over a whole saved work, keeping the language in use; what was there can be brought back. */
  open(work: Work, as: Extract<Removal['kind'], 'file-opened' | 'example-opened'>): void
  clearEverything(): void
  /** Takes the last action back where the work still is as it left it; what was entered since stays. */
  undo(): void
  /** Does again what was undone last, in the same way. */
  redo(): void
  /** Takes the offer out of sight; the history stays. */
  dismissUndo(): void
}

/** What the user chose, what can be undone, and the verbs that change it. Everything else is derived. */
export interface AppState {
  readonly work: Work
  /** The trial under way after each of its changes, the last one in force; empty when none is. Never kept. */
  readonly trials: readonly Trial[]
  readonly history: History
  readonly actions: Actions
}
