import type { ModelId } from '../../catalogue/ids.ts'
import { formatShare } from '../../i18n/format.ts'
import { type Dominance, dominance } from '../../scoring/dominance.ts'
import { memoizeLast } from '../../state/memoizeLast.ts'
import { useRobustness } from './RobustnessProvider.tsx'
import { useSpeech } from './SpeechProvider.tsx'
import { useEvaluation } from './useEvaluation.ts'

const dominanceOf = memoizeLast(dominance)

/** The numbers of one model, ready to be read; what is not computed is said to be so. */
export interface ModelNumbers {
  /** Weights hit; 0 or more. */
  readonly sum: number
  readonly share: string
  readonly core: string
  /** Undefined for a model without a hit. */
  readonly bounds: { readonly best: number; readonly worst: number } | undefined
}

export function useModelNumbers(): (id: ModelId) => ModelNumbers {
  const { t, language } = useSpeech()
  const { ranking, tiers, outcome } = useEvaluation()
  const { robustness } = useRobustness()
  const { rankBounds }: Dominance = dominanceOf(ranking, tiers)
  const unknown = t($ => $.working.unknown)
  return id => {
    const core = robustness.kind === 'robust' ? robustness.core.get(id) : undefined
    return {
      sum: ranking.classes.find(({ models }) => models.some(model => model.id === id))?.score ?? 0,
      share: outcome?.kind === 'portfolio' ? formatShare(language, outcome.share.get(id) ?? 0) : unknown,
      core: core === undefined ? unknown : formatShare(language, core),
      bounds: rankBounds.get(id),
    }
  }
}
