import type { OperatingModel } from '../catalogue/Catalogue.ts'
import type { Evaluation } from './evaluateModels.ts'
import type { Verdict } from './Verdict.ts'

const NEARNESS: Readonly<Record<Verdict['kind'], number>> = {
  must: 0,
  always: 0,
  interchangeable: 0,
  start: 0,
  'start-interchangeable': 0,
  next: 1,
  outside: 2,
  'slots-unknown': 2,
  'no-mark': 3,
  barred: 4,
}

/** The models that are in the proposal or nearest to it: in it, next in line, then by rank. At most `most`. */
export function nearestProposal(
  { models }: Pick<Evaluation, 'models'>,
  most: number,
): readonly OperatingModel[] {
  return [...models]
    .sort((a, b) => NEARNESS[a.verdict.kind] - NEARNESS[b.verdict.kind])
    .slice(0, most)
    .map(({ model }) => model)
}
