import { createStore, type StoreApi } from 'zustand/vanilla'
import { isJudged, type Judgement, NO_JUDGEMENT } from '../assessment/Local.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { EMPTY_WORK, isSameWork, type Work } from '../plan/Work.ts'
import { withPatch } from '../plan/withPatch.ts'
import type { AppState } from './AppState.ts'
import { bringingBackOwn, withDraft, withOwn, withoutOwn } from './ownModels.ts'
import { planActions } from './planActions.ts'
import { withAnswersOf, withKeptTrials, withTrial } from './trials.ts'
import type { Removal, Undo } from './Undo.ts'
import type { WorkSteps } from './WorkSteps.ts'

export type AppStore = StoreApi<AppState>

/** A store of its own for each caller; keeps nothing anywhere by itself. */
export function createAppStore(initial: Work = EMPTY_WORK): AppStore {
  return createStore<AppState>()((set, get) => {
    const change = (next: (work: Work) => Work) => set(({ work }) => ({ work: next(work) }))
    const remove = (removal: Removal, next: (work: Work) => Work, restore: Undo['restore']) =>
      set(({ work, undos }) => ({
        work: next(work),
        undos: [...undos, { id: nextId(undos), removal, restore }],
      }))
    const replaceAll = (removal: Removal, next: Work, others = get().undos) => {
      const { work: before, undos } = get()
      const restore: Undo['restore'] = ({ language }) => ({ ...before, language })
      set({
        work: next,
        trials: [],
        undos: [...others, { id: nextId(undos), removal, restore, put: next }],
      })
    }
    const steps: WorkSteps = { now: () => get().work, change, remove }

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
              shortlist: work.shortlist.filter(id => id !== model).toSpliced(at, 0, model),
            }),
          )
        },
        ...planActions(steps),
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
        changeTrial: trial => set(({ trials }) => ({ trials: [...trials, trial] })),
        undoTrial: () => set(({ trials }) => ({ trials: trials.slice(0, -1) })),
        endTrial: () => set({ trials: [] }),
        saveTrial: () => {
          const { work: before, trials } = get()
          const trial = trials.at(-1)
          if (trial === undefined) return
          remove({ kind: 'trial-saved' }, work => withTrial(work, trial), withAnswersOf(before))
          set({ trials: [] })
        },
        keepTrial: kept => change(withKeptTrials(trials => [...trials, kept])),
        removeKeptTrial: at => {
          const kept = get().work.variants[at]
          if (kept === undefined) return
          remove(
            { kind: 'trial-removed', name: kept.name },
            withKeptTrials(trials => trials.filter(other => other !== kept)),
            withKeptTrials(trials => trials.toSpliced(at, 0, kept)),
          )
        },
        speak: language => change(work => ({ ...work, language })),
        open: (work, kind) => replaceAll({ kind }, { ...work, language: get().work.language }),
        clearEverything: () =>
          replaceAll({ kind: 'everything-cleared' }, { ...EMPTY_WORK, language: get().work.language }),
        undo: () => {
          const { work, undos } = get()
          const last = undos.at(-1)
          if (last === undefined) return
          const others = undos.slice(0, -1)
          const restored = last.restore(work)
          // What was done in a work that is taken away as a whole can be brought back in its turn.
          if (last.put === undefined || isSameWork(last.put, work)) set({ work: restored, undos: others })
          else replaceAll({ kind: 'work-brought-back' }, restored, others)
        },
        dismissUndo: () => set({ undos: [] }),
      },
    }
  })
}

function nextId(undos: readonly Undo[]): number {
  return (undos.at(-1)?.id ?? 0) + 1
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
