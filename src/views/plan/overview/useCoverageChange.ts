import { hasNoPriorities } from '../../../assessment/priorityTiers.ts'
import type { OperatingModel } from '../../../catalogue/Catalogue.ts'
import { sayCoverageChange } from '../../../i18n/sayTime.ts'
import { coverageChange, goalCoverage } from '../../../plan/goalCoverage.ts'
import { useCatalogue, useWork } from '../../services/AppServices.tsx'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import { useEvaluation } from '../../services/useEvaluation.ts'

/** Says what other models in the plan would do to the priorities covered; nothing while no priority is chosen. */
export function useCoverageChange(planned: readonly OperatingModel[]) {
  const speech = useSpeech()
  const catalogue = useCatalogue()
  const { answers } = useWork()
  const { tiers } = useEvaluation()
  const coverageOf = (models: readonly OperatingModel[]) =>
    goalCoverage(tiers, catalogue.models, models, answers)
  return (instead: readonly OperatingModel[]): readonly string[] =>
    hasNoPriorities(catalogue, answers)
      ? []
      : sayCoverageChange(speech, coverageChange(coverageOf(planned), coverageOf(instead)))
}
