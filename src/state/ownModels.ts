import { NEW_DRAFT, type OwnDraft, type OwnModel } from '../assessment/Local.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Trial } from '../plan/Trial.ts'
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
    return withDraft(
      model,
      undefined,
    )({
      ...work,
      answers: { ...work.answers, status },
      pins,
      preferred: work.preferred.filter(id => id !== model),
      shortlist: work.shortlist.filter(id => id !== model),
      plan: { ...work.plan, rows: work.plan.rows.filter(row => row.model !== model) },
      local: { ...work.local, own: work.local.own.filter(({ id }) => id !== model) },
      variants: work.variants.map(kept => ({ ...kept, trial: withoutPin(kept.trial, model) })),
    })
  }
}

function withoutPin(trial: Trial, model: ModelId): Trial {
  const { [model]: _pin, ...pins } = trial.pins
  return { ...trial, pins }
}
