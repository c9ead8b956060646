import type { ModelId } from '../../catalogue/ids.ts'
import { formatShare } from '../../i18n/format.ts'
import { type Dominance, dominance } from '../../scoring/dominance.ts'
import { tierWeights } from '../../scoring/tierWeights.ts'
import { memoizeLast } from '../../state/memoizeLast.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { useRobustness } from '../services/useRobustness.ts'

const dominanceOf = memoizeLast(dominance)

/** The numbers of one model, ready to be read; what is not computed is said to be so. */
interface ModelNumbers {
  /** Weights hit; 0 or more. */
  readonly sum: number
  /** How the sum comes about: `A 25 + B 13 = 38`. */
  readonly terms: string
  readonly share: string
  readonly core: string
  /** Undefined for a model without a hit. */
  readonly bounds: { readonly best: number; readonly worst: number } | undefined
}

export function useModelNumbers(): (id: ModelId) => ModelNumbers {
  const { t, language } = useSpeech()
  const { ranking, tiers, outcome } = useEvaluation()
  const robustness = useRobustness()
  const { rankBounds }: Dominance = dominanceOf(ranking, tiers)
  const unknown = t($ => $.working.unknown)
  const weights = [...tierWeights(tiers)]
  return id => {
    const own = ranking.classes.find(({ models }) => models.some(model => model.id === id))
    const marks = own?.models.find(model => model.id === id)?.marks ?? []
    const hits = weights.filter(([goal]) => marks.includes(goal)).map(([goal, weight]) => `${goal} ${weight}`)
    const sum = own?.score ?? 0
    const core = robustness.kind === 'robust' ? robustness.core.get(id) : undefined
    return {
      sum,
      terms: hits.length > 1 ? `${hits.join(' + ')} = ${sum}` : hits.join(''),
      share: outcome?.kind === 'portfolio' ? formatShare(language, outcome.share.get(id) ?? 0) : unknown,
      core: core === undefined ? unknown : formatShare(language, core),
      bounds: rankBounds.get(id),
    }
  }
}
