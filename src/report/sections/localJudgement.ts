import { inForce } from '../../assessment/Local.ts'
import type { Written } from '../../assessment/Written.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import type { Block, Marked } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'

/** The municipality's own judgement, each point with the published value and the reason. */
export function localJudgement(input: PlanInput): readonly Block[] {
  const { t, work, catalogue, words } = input
  const { local } = work
  const rows = [...judgementRows(), ...ownRows()]
  return [
    {
      kind: 'paragraph',
      text: plain(local.applied ? t($ => $.report.local.applied) : t($ => $.report.local.notApplied)),
    },
    {
      kind: 'table',
      caption: t($ => $.local.comparison),
      rowHeader: 0,
      columns: [
        { label: t($ => $.columns.name), share: 26 },
        { label: t($ => $.local.publishedColumn), share: 22 },
        { label: t($ => $.local.hereColumn), share: 22 },
        { label: t($ => $.local.reason), share: 30 },
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
                  ...(judgement.resources.marksHold ? [] : [t($ => $.report.local.marksDropped)]),
                ].join('. '),
                judgement.resources.reason,
              ),
            ]),
        ...catalogue.goals.flatMap(({ id: goal }) => {
          const reason = judgement.marks[goal]
          return reason === undefined
            ? []
            : [
                row(
                  name,
                  t($ => $.report.local.notPublished),
                  `${sayGoal(input, goal)}: ${t($ => $.report.local.judgedHigh)}`,
                  reason,
                ),
              ]
        }),
      ]
    })
  }

  function ownRows(): readonly (readonly Marked[])[] {
    return local.own.map(({ name, resources, marks, why }) => [
      { text: [name] },
      { text: plain(t($ => $.report.local.ownModel)) },
      { text: plain([words.resources(resources), ...marks.map(goal => sayGoal(input, goal))].join(', ')) },
      { text: why === undefined ? plain('–') : [why] },
    ])
  }
}

function row(name: string, published: string, here: string, reason: Written) {
  return [{ text: plain(name) }, { text: plain(published) }, { text: plain(here) }, { text: [reason] }]
}
