import { createStore, type StoreApi } from 'zustand/vanilla'
import { isJudged, type Judgement, NO_JUDGEMENT } from '../assessment/Local.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Milestone, PlanRow } from '../plan/Plan.ts'
import { EMPTY_WORK, type Work } from '../plan/Work.ts'
import type { AppState } from './AppState.ts'
import { bringingBackOwn, withDraft, withOwn, withoutOwn } from './ownModels.ts'
import { withLogo } from './planLogo.ts'
import { type RowChange, withoutRows, withRowSwapped } from './planRows.ts'
import { withAnswersOf, withTrial, withVariants } from './trials.ts'
import type { Removal, Undo } from './Undo.ts'

export type AppStore = StoreApi<AppState>

/** A store of its own for each caller; keeps nothing anywhere by itself. */
export function createAppStore(initial: Work = EMPTY_WORK): AppStore {
  return createStore<AppState>()((set, get) => {
    const change = (next: (work: Work) => Work) => set(({ work }) => ({ work: next(work) }))
    const remove = (removal: Removal, next: (work: Work) => Work, restore: Undo['restore']) =>
      set(({ work, undos }) => ({
        work: next(work),
        undos: [...undos, { id: (undos.at(-1)?.id ?? 0) + 1, removal, restore }],
      }))
    const replaceAll = (removal: Removal, next: Work) => {
      const before = get().work
      remove(
        removal,
        () => next,
        ({ language }) => ({ ...before, language }),
      )
      set({ trials: [] })
    }
    const withRows = (rows: (before: readonly PlanRow[]) => readonly PlanRow[]) => (work: Work) => ({
      ...work,
      plan: { ...work.plan, rows: [...rows(work.plan.rows)] },
    })
    const changeRows = (
      removal: Removal,
      changing: (before: readonly PlanRow[]) => RowChange | undefined,
    ) => {
      const changed = changing(get().work.plan.rows)
      if (changed) remove(removal, withRows(changed.next), withRows(changed.back))
    }

    return {
      work: initial,
      trials: [],
      undos: [],
      actions: {
        answer: patch => change(work => ({ ...work, answers: withPatch(work.answers, patch) })),
        rateGoal: (goal, importance) =>
          change(work => ({
            ...work,
            answers: {
              ...work.answers,
              importance: withPatch(work.answers.importance, { [goal]: importance }),
            },
          })),
        setStatus: (model, status) =>
          change(work => ({
            ...work,
            answers: { ...work.answers, status: withPatch(work.answers.status, { [model]: status }) },
          })),
        passStep: step =>
          change(work => ({
            ...work,
            answers: { ...work.answers, passed: [...new Set([...work.answers.passed, step])] },
          })),
        pin: (model, pin) => change(work => ({ ...work, pins: withPatch(work.pins, { [model]: pin }) })),
        prefer: (model, instead, beside = []) =>
          change(work => ({
            ...work,
            preferred: [...new Set([model, ...beside, ...work.preferred])].filter(id => id !== instead),
          })),
        addToShortlist: model =>
          change(work =>
            work.shortlist.includes(model) ? work : { ...work, shortlist: [...work.shortlist, model] },
          ),
        removeFromShortlist: model => {
          const at = get().work.shortlist.indexOf(model)
          if (at < 0) return
          remove(
            { kind: 'unlisted', model },
            work => ({ ...work, shortlist: work.shortlist.filter(id => id !== model) }),
            work => ({
              ...work,
              shortlist: inserted(
                work.shortlist.filter(id => id !== model),
                at,
                model,
              ),
            }),
          )
        },
        addToPlan: models =>
          change(
            withRows(rows => [
              ...rows,
              ...models.filter(model => rows.every(row => row.model !== model)).map(model => ({ model })),
            ]),
          ),
        replacePlan: models => {
          const { plan } = get().work
          remove(
            { kind: 'plan-replaced' },
            work => ({
              ...work,
              plan: withPatch(work.plan, { rows: models.map(model => ({ model })), order: undefined }),
            }),
            work => ({ ...work, plan }),
          )
        },
        editRow: (model, patch) =>
          change(withRows(rows => rows.map(row => (row.model === model ? withPatch(row, patch) : row)))),
        removeRow: model => changeRows({ kind: 'row-removed', model }, rows => withoutRows(rows, [model])),
        delayRows: models => changeRows({ kind: 'rows-delayed', models }, rows => withoutRows(rows, models)),
        swapRow: (model, into) =>
          changeRows({ kind: 'row-swapped', model, into }, rows => withRowSwapped(rows, model, into)),
        discardSteps: model => {
          const { steps } = get().work.plan.rows.find(row => row.model === model) ?? {}
          const withSteps = (own: typeof steps) =>
            withRows(rows => rows.map(row => (row.model === model ? withPatch(row, { steps: own }) : row)))
          if (steps !== undefined)
            remove({ kind: 'steps-discarded', model }, withSteps(undefined), withSteps(steps))
        },
        removeMilestone: (model, index) => {
          const gone = get().work.plan.rows.find(row => row.model === model)?.milestones?.[index]
          if (gone === undefined) return
          const withMilestones = (next: (before: readonly Milestone[]) => readonly Milestone[]) =>
            withRows(rows =>
              rows.map(row => {
                if (row.model !== model) return row
                const milestones = next(row.milestones ?? [])
                return withPatch(row, { milestones: milestones.length > 0 ? [...milestones] : undefined })
              }),
            )
          remove(
            { kind: 'milestone-removed', model },
            withMilestones(now => now.filter((_, i) => i !== index)),
            withMilestones(now => inserted(now, index, gone)),
          )
        },
        editPlan: patch => change(work => ({ ...work, plan: withPatch(work.plan, patch) })),
        setLogo: logo => {
          const before = get().work.plan.logo
          if (before === undefined) change(withLogo(logo))
          else remove({ kind: 'logo-replaced' }, withLogo(logo), withLogo(before))
        },
        describeLogo: alt => {
          const { logo } = get().work.plan
          if (logo !== undefined) change(withLogo(withPatch(logo, { alt })))
        },
        removeLogo: () => {
          const { logo } = get().work.plan
          if (logo !== undefined) remove({ kind: 'logo-removed' }, withLogo(undefined), withLogo(logo))
        },
        reorderPlan: ({ rows, order }) =>
          change(work => ({ ...work, plan: withPatch(work.plan, { rows, order }) })),
        setStanding: standing => change(work => ({ ...work, plan: { ...work.plan, standing } })),
        judgeResources: (model, resources) =>
          change(judging(model, judgement => withPatch(judgement, { resources }))),
        judgeMark: (model, goal, reason) =>
          change(
            judging(model, judgement => ({
              ...judgement,
              marks: withPatch(judgement.marks, { [goal]: reason }),
            })),
          ),
        applyLocal: applied => change(work => ({ ...work, local: { ...work.local, applied } })),
        draftOwn: (key, draft) => change(withDraft(key, draft)),
        discardDraft: key => {
          const draft = get().work.local.drafts?.[key]
          if (draft) remove({ kind: 'draft-discarded' }, withDraft(key, undefined), withDraft(key, draft))
        },
        saveOwn: model => change(withOwn(model)),
        removeOwn: model => {
          const before = get().work
          const own = before.local.own.find(({ id }) => id === model)
          if (own === undefined) return
          remove(
            { kind: 'own-removed', name: own.name.text },
            withoutOwn(model),
            bringingBackOwn(own, before),
          )
          set({ trials: [] })
        },
        tryOut: trial => set(({ trials }) => ({ trials: [...trials, trial] })),
        undoTrial: () => set(({ trials }) => ({ trials: trials.slice(0, -1) })),
        endTrial: () => set({ trials: [] }),
        saveTrial: () => {
          const { work: before, trials } = get()
          const trial = trials.at(-1)
          if (trial === undefined) return
          remove({ kind: 'answers-tried' }, work => withTrial(work, trial), withAnswersOf(before))
          set({ trials: [] })
        },
        keepVariant: variant => change(withVariants(variants => [...variants, variant])),
        removeVariant: at => {
          const variant = get().work.variants[at]
          if (variant === undefined) return
          remove(
            { kind: 'variant-removed', name: variant.name },
            withVariants(variants => variants.filter(other => other !== variant)),
            withVariants(variants => inserted(variants, at, variant)),
          )
        },
        speak: language => change(work => ({ ...work, language })),
        open: (work, kind) => replaceAll({ kind }, { ...work, language: get().work.language }),
        clearEverything: () =>
          replaceAll({ kind: 'everything-cleared' }, { ...EMPTY_WORK, language: get().work.language }),
        undo: () =>
          set(({ work, undos }) => ({
            work: undos.at(-1)?.restore(work) ?? work,
            undos: undos.slice(0, -1),
          })),
        dismissUndo: () => set({ undos: [] }),
      },
    }
  })
}

function judging(model: ModelId, next: (judgement: Judgement) => Judgement) {
  return (work: Work): Work => {
    const judgement = next(work.local.judgements[model] ?? NO_JUDGEMENT)
    const judgements = withPatch(work.local.judgements, {
      [model]: isJudged(judgement) ? judgement : undefined,
    })
    return { ...work, local: { ...work.local, judgements } }
  }
}

/** The fields of the patch over the old ones; a field given as undefined is left out. */
function withPatch<T extends object>(
  before: T,
  patch: { readonly [Key in keyof T]?: T[Key] | undefined },
): T {
  const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined)
  // Sound: each entry comes from T or from a patch of T, and an absent field is what `undefined` asks for.
  return Object.fromEntries(merged) as T
}

function inserted<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)]
}
