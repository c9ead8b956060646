import type { SlotKind } from '../assessment/Slots.ts'
import { slotKindOf } from '../assessment/Slots.ts'
import type { GoalId, ModelId } from '../catalogue/ids.ts'
import type { Coverage, OutOfReach } from '../scoring/coverage.ts'
import type { Rankable } from '../scoring/rankModels.ts'
import type { ShortlistQuality } from '../scoring/shortlistQuality.ts'
import type { SlotWorth } from '../scoring/slotWorth.ts'
import type { PlacedGoal, SwapHits } from '../scoring/swapHits.ts'
import { formatList, formatShare } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayGoal } from './sayModel.ts'

/** A priority that nothing within the slots hits: the reason, and what it would take. */
export function sayOutOfReach(speech: Speech, { goal, models, needs }: OutOfReach): string {
  const { t } = speech
  const named = sayGoal(speech, goal)
  if (needs === undefined) return t($ => $.advice.outOfReach.none, { goal: named })
  const would = models.filter(({ resources }) => slotKindOf(resources) === needs)
  return t($ => $.advice.outOfReach[needs], {
    goal: named,
    // "The only one" is said where it is the only one of any weight.
    count: models.length === 1 ? 1 : Math.max(2, would.length),
    models: sayNames(speech, models.length === 1 ? models : would),
  })
}

/** Priorities left unhit though a model within the slots hits them. */
export function sayUnhit(speech: Speech, unhit: readonly GoalId[]): string {
  const goals = formatList(
    speech.language,
    unhit.map(goal => sayGoal(speech, goal)),
  )
  return speech.t($ => $.advice.unhit, { count: unhit.length, goals })
}

/** The cheapest swap by name. */
export function saySwap({ t, words }: Speech, swap: NonNullable<Coverage['swap']>): string {
  return t($ => $.advice.swap, { out: words.model(swap.out.id).short, in: words.model(swap.in.id).short })
}

/** What a swap gains and loses, tier by tier. */
export function saySwapHits(speech: Speech, { loses, gains, isRanked }: SwapHits): readonly string[] {
  const { t, language } = speech
  const named = (goals: readonly PlacedGoal[]) =>
    formatList(
      language,
      goals.map(({ goal, order }) =>
        isRanked ? t($ => $.say.hit, { goal: sayGoal(speech, goal), order }) : sayGoal(speech, goal),
      ),
    )
  return [
    ...(gains.length > 0 ? [t($ => $.advice.gains, { goals: named(gains) })] : []),
    loses.length > 0 ? t($ => $.advice.loses, { goals: named(loses) }) : t($ => $.advice.losesNothing),
  ]
}

/** What one more slot of a kind would bring: a model, one of several equals, or room for a light start. */
export function saySlotWorth(
  speech: Speech,
  kind: SlotKind,
  { models }: Pick<SlotWorth, 'models'>,
  lightStart: ModelId | undefined,
): string {
  const { t, words } = speech
  const brings =
    models.length > 1
      ? t($ => $.advice.bringsOneOf, { count: models.length, models: sayNames(speech, models) })
      : models.length === 1
        ? t($ => $.advice.brings, { models: sayNames(speech, models) })
        : lightStart === undefined
          ? t($ => $.advice.bringsOwn)
          : t($ => $.advice.bringsStart, { model: words.model(lightStart).short })
  return `${t($ => $.advice.slotName[kind])} ${brings}`
}

/** The own shortlist against the best with the same slots, kindly. */
export function sayShortlist({ t, language }: Speech, { share }: Pick<ShortlistQuality, 'share'>): string {
  if (!share) return t($ => $.advice.shareNone)
  if (share === 1) return t($ => $.advice.shareFull)
  // Rounded down, so that "100 %" is never said of less than the best.
  return t($ => $.advice.share, { share: formatShare(language, Math.floor(share * 100) / 100) })
}

/** The single swap that would help the shortlist most. */
export function sayHelp({ t, words }: Speech, swap: NonNullable<ShortlistQuality['swap']>): string {
  return t($ => $.advice.helps, { out: words.model(swap.out.id).short, in: words.model(swap.in.id).short })
}

function sayNames({ language, words }: Speech, models: readonly Pick<Rankable, 'id'>[]): string {
  return formatList(
    language,
    models.map(({ id }) => words.model(id).short),
  )
}
