import { NEW_DRAFT, type OwnDraft, type OwnModel } from '../assessment/Local.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { KeptTrial, Trial } from '../plan/Trial.ts'
import type { Work } from '../plan/Work.ts'

/** The work with the draft of an own model kept, or thrown away when there is none. */
export function withDraft(key: string, draft: OwnDraft | undefined) {
  return (work: Work): Work => {
    const { drafts = {}, ...local } = work.local
    const { [key]: _, ...others } = drafts
    const next = draft === undefined ? others : { ...others, [key]: draft }
    return { ...work, local: Object.keys(next).length > 0 ? { ...local, drafts: next } : local }
  }
}

/** The work with an own model added, or changed where it stands. */
export function withOwn(model: OwnModel) {
  return (work: Work): Work => {
    const { own } = work.local
    const isKnown = own.some(({ id }) => id === model.id)
    const next = isKnown ? own.map(other => (other.id === model.id ? model : other)) : [...own, model]
    const saved = { ...work, local: { ...work.local, own: next } }
    return withDraft(isKnown ? model.id : NEW_DRAFT, undefined)(saved)
  }
}

/** The work without an own model, wherever it stood. */
export function withoutOwn(model: ModelId) {
  return (work: Work): Work => {
    const { [model]: _status, ...status } = work.answers.status
    const { [model]: _pin, ...pins } = work.pins
    return {
      ...work,
      answers: { ...work.answers, status },
      pins,
      preferred: work.preferred.filter(id => id !== model),
      shortlist: work.shortlist.filter(id => id !== model),
      plan: { ...work.plan, rows: work.plan.rows.filter(row => row.model !== model) },
      local: { ...work.local, own: work.local.own.filter(({ id }) => id !== model) },
      variants: work.variants.map(kept => ({ ...kept, trial: withoutPin(kept.trial, model) })),
    }
  }
}

function withoutPin(trial: Trial, model: ModelId): Trial {
  const { [model]: _pin, ...pins } = trial.pins
  return { ...trial, pins }
}

/** Brings an own model back, where it stood, with all that was said of it before; what was done since stays. */
export function bringingBackOwn(model: OwnModel, before: Work) {
  return (now: Work): Work => {
    const work = withoutOwn(model.id)(now)
    const status = before.answers.status[model.id]
    const pin = before.pins[model.id]
    const isIt = (id: ModelId) => id === model.id
    return {
      ...work,
      answers: status
        ? { ...work.answers, status: { ...work.answers.status, [model.id]: status } }
        : work.answers,
      pins: pin ? { ...work.pins, [model.id]: pin } : work.pins,
      preferred: broughtBack(work.preferred, before.preferred, isIt),
      shortlist: broughtBack(work.shortlist, before.shortlist, isIt),
      plan: {
        ...work.plan,
        rows: broughtBack(work.plan.rows, before.plan.rows, row => isIt(row.model)),
      },
      local: { ...work.local, own: broughtBack(work.local.own, before.local.own, other => isIt(other.id)) },
      variants: work.variants.map(kept => before.variants.find(isSameBut(model.id, kept)) ?? kept),
    }
  }
}

/** Whether a kept trial as it was differs from this one in nothing but its pin on the model: nothing else changes one. */
function isSameBut(model: ModelId, { name, trial }: KeptTrial) {
  const now = JSON.stringify(trial)
  return (was: KeptTrial) => was.name === name && JSON.stringify(withoutPin(was.trial, model)) === now
}

/** The list with what was there before at the same place, or last where the list has become shorter. */
function broughtBack<T>(now: readonly T[], before: readonly T[], isIt: (item: T) => boolean): T[] {
  const at = before.findIndex(isIt)
  return at < 0 ? [...now] : now.toSpliced(at, 0, ...before.slice(at, at + 1))
}
