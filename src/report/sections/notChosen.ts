import type { Speech } from '../../i18n/Speech.ts'
import { sayStanding } from '../../i18n/sayStanding.ts'
import type { Evaluation } from '../../scoring/evaluateModels.ts'
import type { Verdict } from '../../scoring/Verdict.ts'
import type { Block } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'

const MOST_SHOWN = 6

/** Models that hit the priorities but are neither in the plan nor in use, best first. */
export function modelsLeft({
  work,
  entries,
  evaluation,
}: Pick<PlanInput, 'work' | 'entries' | 'evaluation'>): Evaluation['models'] {
  const chosen = new Set(entries.map(({ model }) => model.id))
  return evaluation.models.filter(
    ({ model, rank }) => rank !== null && !chosen.has(model.id) && work.answers.status[model.id] !== 'in-use',
  )
}

/** The same, each with the engine's own reason; nothing when none was left out. */
export function notChosen(input: PlanInput): readonly Block[] {
  const { t, evaluation, words } = input
  const left = modelsLeft(input)
  if (left.length === 0) return []
  const proposed = new Set(
    evaluation.outcome?.kind === 'portfolio' ? evaluation.outcome.proposal.map(({ id }) => id) : [],
  )
  const more = left.length - MOST_SHOWN
  return [
    { kind: 'paragraph', style: 'close', text: plain(t($ => $.report.notChosen.intro)), keepWithNext: true },
    {
      kind: 'table',
      caption: t($ => $.report.notChosen.caption),
      rowHeader: 1,
      columns: [
        { label: t($ => $.columns.rank), share: 11 },
        { label: t($ => $.columns.name), share: 30 },
        { label: t($ => $.report.notChosen.why), share: 59 },
      ],
      rows: left.slice(0, MOST_SHOWN).map(({ model, rank, verdict }) => [
        { text: plain(`${rank}.`) },
        { text: plain(words.model(model.id).short) },
        {
          text: plain(proposed.has(model.id) ? t($ => $.report.notChosen.proposed) : sayLeft(input, verdict)),
        },
      ]),
    },
    ...(more > 0
      ? [
          {
            kind: 'paragraph',
            style: 'small',
            text: plain(t($ => $.report.said.notChosenMore, { count: more })),
          } as const,
        ]
      : []),
  ]
}

/** Why a model is not in the plan: on the screen a verdict speaks to the municipality, in its own document of it. */
function sayLeft(speech: Speech, verdict: Verdict): string {
  const { t } = speech
  switch (verdict.kind) {
    case 'barred':
      return t($ => $.report.said.left[verdict.why])
    case 'must':
    case 'interchangeable':
    case 'outside':
    case 'slots-unknown':
      return t($ => $.report.said.left[verdict.kind])
    case 'next':
      return sayStanding(speech, { of: { verdict, isProposed: false }, robust: undefined })
    case 'always':
    case 'start':
    case 'start-interchangeable':
      return t($ => $.report.notChosen.proposed)
    case 'no-mark':
      return t($ => $.say.hitsNone)
    default:
      return verdict satisfies never
  }
}
