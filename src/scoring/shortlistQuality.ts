import { countByKind } from '../assessment/Slots.ts'
import type { ModelId } from '../catalogue/ids.ts'
import type { Rankable, Ranking } from './rankModels.ts'
import { fitsSlots } from './slotRoom.ts'
import { walkRanking } from './walkRanking.ts'

/** The user's own shortlist against the best portfolio that uses no more slots of each kind. */
export interface ShortlistQuality<Model extends Rankable = Rankable> {
  /** Share of the best possible, 0 to 1; undefined when both are 0. */
  readonly share: number | undefined
  /** The single swap that helps most; undefined when none helps. */
  readonly swap: { readonly out: Model; readonly in: Model; readonly gains: number } | undefined
}

/**
 * @param barred  models that may not come in: in use, not for us, pinned out
 * Source: docs/method.md, section "Best portfolio".
 */
export function shortlistQuality<Model extends Rankable>(
  ranking: Ranking<Model>,
  shortlist: ReadonlySet<ModelId>,
  barred: ReadonlySet<ModelId>,
): ShortlistQuality<Model> {
  const scored = [
    ...ranking.classes.flatMap(({ models, score }) => models.map(model => ({ model, score }))),
    ...ranking.unmarked.map(model => ({ model, score: 0 })),
  ]
  const own = scored.filter(({ model }) => shortlist.has(model.id))
  const slots = countByKind(own.map(({ model }) => model))
  // The shortlist's own models may stay even if they are in use or pinned out: it is the user's list.
  const settled = {
    musts: new Set<ModelId>(),
    barred: new Set([...barred].filter(id => !shortlist.has(id))),
    preferred: new Set<ModelId>(),
  }
  const best = walkRanking(ranking, slots, settled)
  const value = own.reduce((sum, { score }) => sum + score, 0)
  const most = best.kind === 'portfolio' ? best.value : 0

  let swap: ShortlistQuality<Model>['swap']
  for (const out of own) {
    const rest = own.filter(entry => entry !== out).map(({ model }) => model)
    for (const entry of scored) {
      const gains = entry.score - out.score
      if (gains <= (swap?.gains ?? 0) || shortlist.has(entry.model.id) || settled.barred.has(entry.model.id))
        continue
      if (!fitsSlots([...rest, entry.model], slots)) continue
      swap = { out: out.model, in: entry.model, gains }
    }
  }
  return { share: most === 0 ? undefined : value / most, swap }
}
