import fc from 'fast-check'
import type { OwnModel } from '../../src/assessment/Local.ts'
import type { Written } from '../../src/assessment/Written.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import { nextOwnId } from '../../src/plan/givenNumbers.ts'
import type { Milestone } from '../../src/plan/Milestone.ts'
import { moveRow } from '../../src/plan/moveRow.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import type { Trial } from '../../src/plan/Trial.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import type { Actions } from '../../src/state/AppState.ts'
import type { AppStore } from '../../src/state/createAppStore.ts'
import { localCatalogueOf } from '../../src/state/localOf.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { catalogue } from '../report/buildPlan.ts'

/** A text that stands nowhere else; `mark` tells those that the user writes. */
export type NewText = (mark?: string) => string

export interface Step {
  readonly verb: keyof Actions
  readonly run: (store: AppStore, newText: NewText) => void
}

const published = catalogue.models.slice(0, 3).map(({ id }) => id)
const goals = catalogue.goals.slice(0, 2).map(({ id }) => id)
const category = catalogue.categories[0]?.id as OwnModel['category']
const logos = [buildLogo(), buildLogo({ alt: { text: 'Vaakuna', lang: 'fi' } })]
const quarter = quarterOf(2027, 1)

/** One of these, by any number. */
function pick<T>(from: readonly T[], n: number): T {
  return from[n % from.length] as T
}

interface Hand {
  readonly actions: Actions
  readonly work: Work
  /** Any numbers; what they choose depends on the work by then. */
  readonly a: number
  readonly b: number
  readonly model: ModelId
  readonly goal: (typeof goals)[number]
  readonly row: PlanRow | undefined
  readonly written: (mark?: string) => Written
}

function trialBy({ a, b, model, goal }: Hand): Trial {
  return {
    importance: { [goal]: pick(['very', 'not'] as const, b) },
    ...(a % 2 === 0 ? { first: goal } : {}),
    pins: { [model]: pick(['must', 'must-not'] as const, b) },
  }
}

function ownBy({ work, a, b, goal, written }: Hand): OwnModel {
  const known = pick([undefined, ...work.local.own.map(({ id }) => id)], a)
  return {
    id: known ?? nextOwnId(work),
    name: written(),
    category,
    resources: pick([1, 2, 3], b),
    marks: [goal],
    why: written(),
  }
}

function milestonesBy({ row, a, b, written }: Hand): Milestone[] {
  const before = row?.milestones ?? []
  const added: Milestone = { ...(b % 2 === 0 ? {} : { number: before.length }), quarter, text: written() }
  return a % 3 === 0
    ? [...before, added]
    : before.map((one, i) => (i === b % before.length ? { ...one, text: written() } : one))
}

function anotherWork(hand: Hand): Work {
  const { a, b, written, work } = hand
  const own: OwnModel = { id: nextOwnId(EMPTY_WORK), name: written(), category, resources: 1, marks: [] }
  const rows: PlanRow[] = [
    { model: pick(published, a), lead: written() },
    { model: own.id, notes: written() },
  ]
  const variants = [{ name: written().text, trial: { importance: {}, pins: {} } }]
  const local = { ...EMPTY_WORK.local, own: [own] }
  return b % 4 === 0
    ? { ...EMPTY_WORK, language: work.language }
    : { ...EMPTY_WORK, local, variants, plan: { standing: 'draft', rows } }
}

/** How each of the store's verbs is called, with what a view could give it in the work as it is by then. */
const verbs: Readonly<Record<keyof Actions, (hand: Hand) => void>> = {
  answer: ({ actions, a, written }) =>
    pick(
      [
        () => actions.answer({ municipality: written().text }),
        () => actions.answer({ staff: 'lot' }),
        () => actions.answer({ staff: undefined }),
      ],
      a,
    )(),
  rateGoal: ({ actions, goal, a }) => actions.rateGoal(goal, pick(['very', 'unknown'] as const, a)),
  setStatus: ({ actions, model, a }) =>
    actions.setStatus(model, pick(['in-use', 'planned', undefined] as const, a)),
  passStep: ({ actions, a }) => actions.passStep(pick(['goals', 'resources'] as const, a)),
  pin: ({ actions, model, a }) => actions.pin(model, pick(['must', 'must-not', undefined] as const, a)),
  prefer: ({ actions, model, a }) => actions.prefer(model, pick(published, a)),
  addToShortlist: ({ actions, model }) => actions.addToShortlist(model),
  removeFromShortlist: ({ actions, model }) => actions.removeFromShortlist(model),
  addToPlan: ({ actions, model, a }) => actions.addToPlan([...new Set([model, pick(published, a)])]),
  editRow: hand => {
    const { actions, model, a, written } = hand
    pick(
      [
        () => actions.editRow(model, { lead: written() }),
        () => actions.editRow(model, { steps: written(), days: a }),
        () => actions.editRow(model, { milestones: milestonesBy(hand) }),
        () => actions.editRow(model, { notes: undefined, start: quarter }),
      ],
      hand.b,
    )()
  },
  takeTable: ({ actions, row, written }) => {
    const change = { before: '', after: '' }
    if (row)
      actions.takeTable([
        { ...change, model: row.model, field: 'lead', patch: { lead: written('table') } },
        {
          ...change,
          model: row.model,
          field: 'milestones',
          patch: { milestones: [{ number: 0, quarter, text: written('table') }] },
        },
      ])
  },
  removeRow: ({ actions, model }) => actions.removeRow(model),
  delayRows: ({ actions, model, a }) => actions.delayRows([model, pick(published, a)]),
  swapRow: ({ actions, model, a }) => actions.swapRow(model, pick(published, a)),
  removeMilestone: ({ actions, model, a }) => actions.removeMilestone(model, a % 3),
  editPlan: ({ actions, a, written }) => actions.editPlan({ title: pick([written(), undefined], a) }),
  setLogo: ({ actions, a }) => actions.setLogo(pick(logos, a)),
  describeLogo: ({ actions, written }) => actions.describeLogo(written()),
  removeLogo: ({ actions }) => actions.removeLogo(),
  reorderPlan: ({ actions, work, model, a }) =>
    actions.reorderPlan(moveRow(work.plan, localCatalogueOf(catalogue, work.local), model, pick([-1, 1], a))),
  discardSteps: ({ actions, model }) => actions.discardSteps(model),
  setStanding: ({ actions, a }) => actions.setStanding(pick(['draft', 'for-decision'] as const, a)),
  judgeResources: ({ actions, a, b, written }) =>
    actions.judgeResources(
      pick(published, a),
      pick([{ level: 1 as const, reason: written() }, undefined], b),
    ),
  judgeMark: ({ actions, a, b, goal, written }) =>
    actions.judgeMark(pick(published, a), goal, pick([written(), undefined], b)),
  applyLocal: ({ actions, a }) => actions.applyLocal(a % 2 === 0),
  draftOwn: ({ actions, work, a, written }) =>
    actions.draftOwn(pick(['new', ...work.local.own.map(({ id }) => id)], a), {
      name: written().text,
      marks: [],
      why: '',
      how: '',
    }),
  discardDraft: ({ actions, work, a }) =>
    actions.discardDraft(pick(['new', ...Object.keys(work.local.drafts ?? {})], a)),
  saveOwn: hand => hand.actions.saveOwn(ownBy(hand)),
  removeOwn: ({ actions, work, a }) =>
    actions.removeOwn(pick([...work.local.own.map(({ id }) => id), ...published], a)),
  changeTrial: hand => hand.actions.changeTrial(trialBy(hand)),
  undoTrial: ({ actions }) => actions.undoTrial(),
  endTrial: ({ actions }) => actions.endTrial(),
  saveTrial: ({ actions }) => actions.saveTrial(),
  keepTrial: hand => hand.actions.keepTrial({ name: hand.written().text, trial: trialBy(hand) }),
  removeKeptTrial: ({ actions, a }) => actions.removeKeptTrial(a % 5),
  speak: ({ actions, a }) => actions.speak(pick(['fi', 'sv', 'en'] as const, a)),
  open: hand =>
    hand.actions.open(anotherWork(hand), pick(['file-opened', 'example-opened'] as const, hand.a)),
  clearEverything: ({ actions }) => actions.clearEverything(),
  undo: ({ actions }) => actions.undo(),
  redo: ({ actions }) => actions.redo(),
  dismissUndo: ({ actions }) => actions.dismissUndo(),
}

/** What overwrites a text at the user's own word, which is no loss. */
export const WRITING: ReadonlySet<keyof Actions> = new Set<keyof Actions>([
  'answer',
  'editRow',
  'editPlan',
  'describeLogo',
  'judgeResources',
  'judgeMark',
  'draftOwn',
  'saveOwn',
])

/** Rare in life, often in the attack: what the others have to survive. */
const OFTEN = [
  'undo',
  'undo',
  'undo',
  'redo',
  'redo',
  'addToPlan',
  'editRow',
  'editRow',
  'removeRow',
  'saveOwn',
  'removeOwn',
  'keepTrial',
  'removeKeptTrial',
] as const
const SELDOM: ReadonlySet<string> = new Set(['open', 'clearEverything'])
const names = (Object.keys(verbs) as (keyof Actions)[]).flatMap(verb =>
  SELDOM.has(verb) ? [verb] : [verb, verb],
)

export const anyStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...names, ...OFTEN, ...OFTEN), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
  .map(([verb, a, b]) => ({
    verb,
    run: (store, newText) => {
      const { work, actions } = store.getState()
      const model = pick([...published, ...work.local.own.map(({ id }) => id)], a)
      const written = (mark?: string): Written => ({ text: newText(mark), lang: work.language })
      verbs[verb]({
        actions,
        work,
        a: b,
        b: a,
        model,
        goal: pick(goals, b),
        row: work.plan.rows.find(row => row.model === model),
        written,
      })
    },
    toString: () => `${verb}(${a}, ${b})`,
  }))
