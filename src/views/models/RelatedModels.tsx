import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'

/** Models near this one: nearly the same work, the same marks, and what stands beside it in the proposal. */
export function RelatedModels({ model }: { readonly model: OperatingModel }) {
  const { t, catalogue } = useSpeech()
  const { outcome } = useEvaluation()
  const proposal = outcome?.kind === 'portfolio' ? outcome.proposal : []
  const overlapping = catalogue.models.filter(({ id }) => model.overlaps?.includes(id))
  const alike = catalogue.models.filter(
    other => other !== model && other.marks.length > 0 && String(other.marks) === String(model.marks),
  )
  const beside = proposal.includes(model) ? proposal.filter(other => other !== model) : []
  return (
    <>
      <LinkList title={t($ => $.model.overlaps)} models={overlapping} />
      <LinkList title={t($ => $.model.sameMarks)} models={alike} />
      <LinkList title={t($ => $.model.beside)} models={beside} />
    </>
  )
}

function LinkList({ title, models }: { readonly title: string; readonly models: readonly OperatingModel[] }) {
  const { words } = useSpeech()
  const { first, more } = useFirstItems(models)
  if (models.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {first.map(({ id }) => (
          <li key={id}>
            <Link href={`/models/${id}`}>{words.model(id).name}</Link>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
