import type { OwnModel } from '../assessment/Local.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Trial } from '../plan/Variant.ts'
import type { Work } from '../plan/Work.ts'

/** The work with an own model added, or changed where it stands. */
export function withOwn(model: OwnModel) {
  return (work: Work): Work => {
    const { own } = work.local
    const isKnown = own.some(({ id }) => id === model.id)
    const next = isKnown ? own.map(other => (other.id === model.id ? model : other)) : [...own, model]
    return { ...work, local: { ...work.local, own: next } }
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
      variants: work.variants.map(variant => ({ ...variant, trial: withoutPin(variant.trial, model) })),
    }
  }
}

function withoutPin(trial: Trial, model: ModelId): Trial {
  const { [model]: _pin, ...pins } = trial.pins
  return { ...trial, pins }
}

/** Brings an own model back with all that was said of it before; what was done since stays. */
export function bringingBackOwn(model: OwnModel, before: Work) {
  return (now: Work): Work => {
    const work = withOwn(model)(withoutOwn(model.id)(now))
    const status = before.answers.status[model.id]
    const pin = before.pins[model.id]
    const rows = before.plan.rows.filter(row => row.model === model.id)
    return {
      ...work,
      answers: status
        ? { ...work.answers, status: { ...work.answers.status, [model.id]: status } }
        : work.answers,
      pins: pin ? { ...work.pins, [model.id]: pin } : work.pins,
      shortlist: before.shortlist.includes(model.id) ? [...work.shortlist, model.id] : work.shortlist,
      plan: { ...work.plan, rows: [...work.plan.rows, ...rows] },
    }
  }
}
