import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

const MOST_SHOWN = 6

/** Models that hit the priorities but are not in the plan, each with the engine's own reason. */
export function notChosen({ work, entries, evaluation, words, reportWords }: Telling): readonly Block[] {
  const { notChosen: said, summary } = reportWords.phrases
  const chosen = new Set(entries.map(({ model }) => model.id))
  const left = evaluation.models.filter(
    ({ model, rank }) => rank !== null && !chosen.has(model.id) && work.answers.status[model.id] !== 'in-use',
  )
  const proposed = new Set(
    evaluation.outcome?.kind === 'portfolio' ? evaluation.outcome.proposal.map(({ id }) => id) : [],
  )
  const more = left.length - MOST_SHOWN
  const heading: Block = { kind: 'heading', level: 2, text: said.heading }
  if (left.length === 0) return [heading, { kind: 'paragraph', style: 'close', text: plain(said.none) }]
  return [
    heading,
    { kind: 'paragraph', style: 'close', text: plain(said.intro), keepWithNext: true },
    {
      kind: 'table',
      caption: said.caption,
      rowHeader: 1,
      columns: [
        { label: said.rank, share: 11 },
        { label: summary.model, share: 30 },
        { label: said.why, share: 59 },
      ],
      rows: left
        .slice(0, MOST_SHOWN)
        .map(({ model, rank, verdict }) => [
          { text: plain(`${rank}.`) },
          { text: plain(words.model(model.id).short) },
          { text: plain(proposed.has(model.id) ? said.proposed : reportWords.verdict(verdict)) },
        ]),
    },
    ...(more > 0
      ? [{ kind: 'paragraph', style: 'small', text: plain(reportWords.notChosenMore(more)) } as const]
      : []),
  ]
}
