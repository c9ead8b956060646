import type { Written } from '../assessment/Written.ts'
import { estimateOf, type Yardstick } from '../assessment/Yardstick.ts'
import type { Catalogue, OperatingModel } from '../catalogue/Catalogue.ts'
import type { CatalogueWords } from '../catalogue/CatalogueWords.ts'
import type { Duration } from './Duration.ts'
import type { Plan, PlanRow } from './Plan.ts'
import { PHASES, type Phase, phaseOf } from './phase.ts'

/** A plan row with what it takes from the catalogue filled in. */
export interface PlanEntry {
  readonly row: PlanRow
  readonly model: OperatingModel
  readonly phase: Phase
  /** The user's choice, or "continuous" where the catalogue says so; undefined when neither does. */
  readonly duration: Duration | undefined
  /** Working days a year: the row's own, or by the yardstick while no hours were written; undefined when neither tells. */
  readonly days: number | undefined
}

/**
 * The plan's rows joined with their models, by phase, then by start unless ordered by hand, then as the user has them.
 *
 * @param yardstick  what a model of each level takes here, for rows that say no days of their own
 *
 * Months are counted from the quarter in which the first model starts.
 */
export function planEntries(
  plan: Plan,
  { models }: Pick<Catalogue, 'models'>,
  yardstick?: Yardstick,
): readonly PlanEntry[] {
  const [planStart] = plan.rows.flatMap(({ start = [] }) => start).sort()
  const byId = new Map(models.map(model => [model.id, model]))
  return plan.rows
    .flatMap((row): PlanEntry[] => {
      const model = byId.get(row.model)
      if (model === undefined) return []
      return [
        {
          row,
          model,
          phase: phaseOf(row.start, planStart),
          duration: durationOf(row, model),
          days: daysOf(row, model, yardstick),
        },
      ]
    })
    .sort(
      (a, b) =>
        PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
        (plan.order === 'by-hand' ? 0 : compare(a.row.start, b.row.start)),
    )
}

/** First steps of a row: the user's own, or the catalogue's how, a step a line. */
export function stepsOf(row: PlanRow, words: CatalogueWords): Written {
  const { how, bodyLanguage } = words.model(row.model)
  return row.steps ?? { text: how.join('\n'), lang: bodyLanguage }
}

function durationOf(row: PlanRow, { rhythm }: OperatingModel): Duration | undefined {
  return row.duration ?? (rhythm === 'continuous' ? { kind: 'continuous' } : undefined)
}

function daysOf({ days, hours }: PlanRow, { resources }: OperatingModel, yardstick?: Yardstick) {
  return days ?? (hours === undefined ? estimateOf(resources, yardstick).days : undefined)
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
