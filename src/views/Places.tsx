import { Redirect, Route, Switch } from 'wouter'
import { firstUnanswered } from '../assessment/firstUnanswered.ts'
import { useWork } from './services/AppServices.tsx'
import { useHasAllWords } from './services/SpeechProvider.tsx'
import { lazyPlace } from './shell/lazyPlace.tsx'
import { NotFoundPlace } from './shell/NotFoundPlace.tsx'
import { StartPlace } from './start/StartPlace.tsx'
import { WizardPlace } from './wizard/WizardPlace.tsx'

// The start and the self-assessment come with the first load; every other place when it is first opened.
const ResultsPlace = lazyPlace(async () => (await import('./results/ResultsPlace.tsx')).ResultsPlace)
const AllModelsPlace = lazyPlace(async () => (await import('./results/AllModelsPlace.tsx')).AllModelsPlace)
const TrialPlace = lazyPlace(async () => (await import('./results/TrialPlace.tsx')).TrialPlace)
const WhyPlace = lazyPlace(async () => (await import('./results/WhyPlace.tsx')).WhyPlace)
const ComparePlace = lazyPlace(async () => (await import('./compare/ComparePlace.tsx')).ComparePlace)
const PlanPlace = lazyPlace(async () => (await import('./plan/PlanPlace.tsx')).PlanPlace)
const FormPlace = lazyPlace<{ readonly id: string }>(
  async () => (await import('./plan/FormPlace.tsx')).FormPlace,
)
const DocumentFieldsPlace = lazyPlace(
  async () => (await import('./plan/DocumentFieldsPlace.tsx')).DocumentFieldsPlace,
)
const ExportPlace = lazyPlace(async () => (await import('./plan/ExportPlace.tsx')).ExportPlace)
const DocumentPlace = lazyPlace(async () => (await import('./document/DocumentPlace.tsx')).DocumentPlace)
const ModelsPlace = lazyPlace(async () => (await import('./models/ModelsPlace.tsx')).ModelsPlace)
const ModelPlace = lazyPlace(async () => (await import('./models/ModelPlace.tsx')).ModelPlace)
const OwnModelPlace = lazyPlace<{ readonly id?: string }>(
  async () => (await import('./models/OwnModelPlace.tsx')).OwnModelPlace,
)
const MethodPlace = lazyPlace(async () => (await import('./method/MethodPlace.tsx')).MethodPlace)

const ProvenancePlace = lazyPlace(async () => (await import('./method/ProvenancePlace.tsx')).ProvenancePlace)

/** Which address shows which place. */
export function Places() {
  const { answers } = useWork()
  const hasAllWords = useHasAllWords()
  return (
    <Switch>
      <Route path="/" component={StartPlace} />
      <Route path="/assessment">
        <Redirect to={`/assessment/${firstUnanswered(answers)}`} replace />
      </Route>
      <Route path="/assessment/:step">{({ step }) => <WizardPlace key={step} step={step} />}</Route>
      <Route path="/results" component={ResultsPlace} />
      <Route path="/results/models" component={AllModelsPlace} />
      <Route path="/results/try" component={TrialPlace} />
      <Route path="/results/why" component={WhyPlace} />
      <Route path="/compare" component={ComparePlace} />
      <Route path="/plan" component={PlanPlace} />
      <Route path="/plan/models/:id">{({ id }) => <FormPlace key={id} id={id} />}</Route>
      <Route path="/plan/document" component={DocumentFieldsPlace} />
      <Route path="/plan/export" component={ExportPlace} />
      <Route path="/plan/paper" component={DocumentPlace} />
      <Route path="/models" component={ModelsPlace} />
      <Route path="/models/new">
        <OwnModelPlace />
      </Route>
      <Route path="/models/:id/edit">{({ id }) => <OwnModelPlace key={id} id={id} />}</Route>
      <Route path="/models/:id">{({ id }) => <ModelPlace key={id} id={id} />}</Route>
      <Route path="/method/provenance" component={ProvenancePlace} />
      <Route path="/method" component={MethodPlace} />
      <Route>{hasAllWords ? <NotFoundPlace /> : <p aria-busy="true" />}</Route>
    </Switch>
  )
}
