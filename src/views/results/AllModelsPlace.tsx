import { useMemo } from 'react'
import { LocalSwitch } from '../forms/LocalSwitch.tsx'
import { FilterPanel } from '../lists/FilterPanel.tsx'
import { matchesFilters } from '../lists/ModelFilters.ts'
import { ModelsTable } from '../lists/ModelsTable.tsx'
import { useModelFilters } from '../lists/useModelFilters.ts'
import { PLACE_HEADING } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { SignsKey } from '../signs/SignsKey.tsx'
import { BackToProposal } from './BackToProposal.tsx'
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx'

/** All models in order, with search, filters and sorting kept in the address. */
export function AllModelsPlace() {
  const { t, catalogue } = useSpeech()
  const { models } = useEvaluation()
  const { applied, context, panel } = useModelFilters()
  const shown = useMemo(
    () => models.filter(({ model }) => matchesFilters(model, applied, context)),
    [models, applied, context],
  )
  const title = t($ => $.results.doors.models.title, { count: catalogue.models.length })
  return (
    <section aria-labelledby={PLACE_HEADING} className="stack">
      <BackToProposal />
      <PlaceHeading title={title}>{title}</PlaceHeading>
      <SignsKey />
      <LocalSwitch />
      <FilterPanel {...panel} shown={shown.length} />
      <h2 className="hidden-visually">{t($ => $.models.views.table)}</h2>
      {shown.length > 0 ? <ModelsTable models={shown} /> : <p>{t($ => $.filter.nothing)}</p>}
      <ChangeAnnouncer />
    </section>
  )
}
