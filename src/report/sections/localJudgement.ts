import { hasLocal, inForce } from '../../assessment/Local.ts'
import type { Written } from '../../assessment/Written.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'

/** The municipality's own judgement, each point with the published value and the reason; nothing while there is none. */
export function localJudgement({
  work: { local },
  catalogue,
  words,
  reportWords,
}: Telling): readonly Block[] {
  if (!hasLocal(local)) return []
  const { local: phrases } = reportWords.phrases
  const rows = [...judgementRows(), ...ownRows()]
  return [
    { kind: 'heading', level: 2, text: phrases.heading },
    { kind: 'paragraph', text: plain(local.applied ? phrases.applied : phrases.notApplied) },
    {
      kind: 'table',
      caption: phrases.caption,
      rowHeader: 0,
      columns: [
        { label: phrases.model, share: 26 },
        { label: phrases.published, share: 22 },
        { label: phrases.here, share: 22 },
        { label: phrases.reason, share: 30 },
      ],
      rows,
    },
  ]

  function judgementRows(): readonly (readonly Marked[])[] {
    return catalogue.models.flatMap(({ id, resources, local: facts }) => {
      const kept = local.judgements[id]
      if (kept === undefined) return []
      const judgement = inForce(kept)
      const published = facts?.kind === 'judged' ? facts.publishedResources : resources
      const name = words.model(id).name
      return [
        ...(judgement.resources === undefined
          ? []
          : [
              row(
                name,
                words.resources(published),
                [
                  words.resources(judgement.resources.level),
                  ...(judgement.resources.marksHold ? [] : [phrases.marksDropped]),
                ].join('. '),
                judgement.resources.reason,
              ),
            ]),
        ...catalogue.goals.flatMap(({ id: goal }) => {
          const reason = judgement.marks[goal]
          return reason === undefined
            ? []
            : [row(name, phrases.notPublished, `${reportWords.goal(goal)}: ${phrases.judgedHigh}`, reason)]
        }),
      ]
    })
  }

  function ownRows(): readonly (readonly Marked[])[] {
    return local.own.map(({ name, resources, marks, why }) => [
      { text: [name] },
      { text: plain(phrases.ownModel) },
      { text: plain([words.resources(resources), ...marks.map(goal => reportWords.goal(goal))].join(', ')) },
      { text: why === undefined ? plain('–') : [why] },
    ])
  }
}

function row(name: string, published: string, here: string, reason: Written) {
  return [{ text: plain(name) }, { text: plain(published) }, { text: plain(here) }, { text: [reason] }]
}
