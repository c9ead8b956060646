import { createStore, type StoreApi } from 'zustand/vanilla'
import { isJudged, type Judgement, NO_JUDGEMENT } from '../assessment/Local.ts'
import { checkShape } from '../catalogue/checkShape.ts'
import type { ModelId } from '../catalogue/ids.ts'
import { withGiven } from '../plan/givenNumbers.ts'
import { EMPTY_WORK, type Work, workSchema } from '../plan/Work.ts'
import { withPatch } from '../plan/withPatch.ts'
import type { AppState } from './AppState.ts'
import { diffWork } from './diffWork.ts'
import { NO_HISTORY } from './History.ts'
import { withDraft, withOwn, withoutOwn } from './ownModels.ts'
import { planActions } from './planActions.ts'
import type { Removal } from './Removal.ts'
import { namesIn, recorded, stepBack, stepForth, type WorkGate } from './stepHistory.ts'
import { withKeptTrial, withTrial } from './trials.ts'
import type { WorkSteps } from './WorkSteps.ts'

export type AppStore = StoreApi<AppState>

/**
 * A store of its own for each caller; keeps nothing anywhere by itself.
 *
 * @param gate  what undoing and redoing may make of the work: the shape alone unless a catalogue is asked too
 */
export function createAppStore(initial: Work = EMPTY_WORK, gate: WorkGate = hasShape): AppStore {
  return createStore<AppState>()((set, get) => {
    const put = (next: Pick<AppState, 'work'> & Partial<AppState>) =>
      set(({ work, trials }) => ({ trials: holdsOwn(next.work, work) ? trials : [], ...next }))
    const change = (next: (work: Work) => Work) => {
      const { work } = get()
      const after = next(work)
      if (after !== work) put({ work: withGiven(work, after) })
    }
    const remove = (removal: Removal, next: (work: Work) => Work) => {
      const { work, history } = get()
      const after = next(work)
      const undo = { removal, ...namesIn(work, removal), change: diffWork(work, after) }
      put({ work: withGiven(work, after), history: recorded(history, undo) })
    }
    const replaceAll = (removal: Removal, next: Work) => {
      const { work, history } = get()
      put({ work: next, history: recorded(history, { removal, other: work }), trials: [] })
    }
    const step = (taken: typeof stepBack) => {
      const stepped = taken(get(), gate)
      if (stepped) put(stepped)
    }
    const steps: WorkSteps = { now: () => get().work, change, remove }

    return {
      work: initial,
      trials: [],
      history: NO_HISTORY,
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
          if (get().work.shortlist.includes(model))
            remove({ kind: 'unlisted', model }, work => ({
              ...work,
              shortlist: work.shortlist.filter(id => id !== model),
            }))
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
          if (get().work.local.drafts?.[key]) remove({ kind: 'draft-discarded' }, withDraft(key, undefined))
        },
        saveOwn: model => change(withOwn(model)),
        removeOwn: model => {
          const own = get().work.local.own.find(({ id }) => id === model)
          if (own) remove({ kind: 'own-removed', name: own.name.text }, withoutOwn(model))
        },
        changeTrial: trial => set(({ trials }) => ({ trials: [...trials, trial] })),
        undoTrial: () => set(({ trials }) => ({ trials: trials.slice(0, -1) })),
        endTrial: () => set({ trials: [] }),
        saveTrial: () => {
          const trial = get().trials.at(-1)
          if (trial === undefined) return
          remove({ kind: 'trial-saved' }, work => withTrial(work, trial))
          set({ trials: [] })
        },
        keepTrial: kept => change(withKeptTrial(kept)),
        removeKeptTrial: at => {
          const kept = get().work.variants[at]
          if (kept)
            remove({ kind: 'trial-removed', name: kept.name }, work => ({
              ...work,
              variants: work.variants.filter(other => other !== kept),
            }))
        },
        speak: language => change(work => ({ ...work, language })),
        open: (work, kind) => replaceAll({ kind }, { ...work, language: get().work.language }),
        clearEverything: () =>
          replaceAll({ kind: 'everything-cleared' }, { ...EMPTY_WORK, language: get().work.language }),
        undo: () => step(stepBack),
        redo: () => step(stepForth),
        dismissUndo: () => set(({ history }) => ({ history: { ...history, isOffered: false } })),
      },
    }
  })
}

function hasShape(work: unknown): work is Work {
  return checkShape(workSchema, work).ok
}

/** Whether all own models of the work before are there still: a trial may speak of any of them. */
function holdsOwn({ local }: Work, before: Work): boolean {
  return before.local.own.every(({ id }) => local.own.some(own => own.id === id))
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
