import type { EvaluatedModel } from '../scoring/evaluateModels.ts'
import type { RobustVerdict } from '../scoring/robustVerdict.ts'
import type { fi } from './fi.ts'
import type { Speech } from './Speech.ts'

/** Everything that can be said of where a model stands. One for each model, in every place alike. */
export type Standing = keyof (typeof fi)['standing']

/** A model's place in the proposal, and how it fares whatever the weights; undefined where that was not computed. */
export interface Placed {
  readonly of: Pick<EvaluatedModel, 'verdict' | 'isProposed'>
  readonly robust: RobustVerdict | undefined
}

/**
 * The one thing to say of a model, so that no two statements about it can contradict each other.
 *
 * The verdict leads; robustness only shades what it leaves open, and never says the opposite: a model that is next in
 * line is not told to be out whatever the weights, and one that weights could replace is not told to be sure.
 */
export function standingOf({ of: { verdict, isProposed }, robust }: Placed): Standing {
  const depends = robust?.kind === 'depends'
  switch (verdict.kind) {
    case 'must':
    case 'barred':
      return verdict.why
    case 'always':
      return depends ? 'changeable' : robust?.kind === 'safe' ? 'sure' : 'included'
    case 'interchangeable':
      return isProposed ? 'swappable' : 'equal'
    case 'start':
      return 'start'
    case 'start-interchangeable':
      return isProposed ? 'startSwappable' : 'startEqual'
    case 'next':
      return depends ? 'nextOrWeighed' : 'next'
    case 'outside':
      return depends ? 'outsideNow' : robust?.kind === 'outside' ? 'outsideAnyway' : 'outside'
    case 'slots-unknown':
      return 'slotsUnknown'
    case 'no-mark':
      return 'noMark'
    default:
      return verdict satisfies never
  }
}

/** Where a model stands, as one plain sentence of at most 20 words. */
export function sayStanding({ t }: Pick<Speech, 't'>, placed: Placed): string {
  const { verdict } = placed.of
  return t($ => $.standing[standingOf(placed)].long, {
    pick: 'pick' in verdict ? verdict.pick : 0,
    of: 'of' in verdict ? verdict.of : 0,
    room: verdict.kind === 'next' ? t($ => $.results.room.oneMore[verdict.slot]) : '',
  })
}

/** The same in at most five words, for a card, a badge or a table cell. */
export function sayStandingShort({ t }: Pick<Speech, 't'>, placed: Placed): string {
  return t($ => $.standing[standingOf(placed)].short)
}
