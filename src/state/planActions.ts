import type { ModelId } from '../catalogue/ids.ts'
import { withFreshMilestones } from '../plan/givenNumbers.ts'
import type { Plan, PlanRow } from '../plan/Plan.ts'
import { applyTableChanges } from '../plan/TableChange.ts'
import type { Work } from '../plan/Work.ts'
import { withPatch } from '../plan/withPatch.ts'
import type { Actions } from './AppState.ts'
import { withoutRows, withRowSwapped } from './planRows.ts'
import type { Removal } from './Removal.ts'
import type { WorkSteps } from './WorkSteps.ts'

type PlanActions = Pick<
  Actions,
  | 'addToPlan'
  | 'editRow'
  | 'takeTable'
  | 'removeRow'
  | 'delayRows'
  | 'swapRow'
  | 'discardSteps'
  | 'removeMilestone'
  | 'editPlan'
  | 'setLogo'
  | 'describeLogo'
  | 'removeLogo'
  | 'reorderPlan'
  | 'setStanding'
>

/** The verbs that change the plan. */
export function planActions({ now, change, remove }: WorkSteps): PlanActions {
  const changeRows = (
    removal: Removal,
    next: (before: readonly PlanRow[]) => readonly PlanRow[] | undefined,
  ) => {
    const rows = next(now().plan.rows)
    if (rows)
      remove(
        removal,
        withRows(() => rows),
      )
  }

  return {
    addToPlan: models =>
      change(work =>
        withRows(rows => [
          ...rows,
          ...models.filter(model => rows.every(row => row.model !== model)).map(newRow(work)),
        ])(work),
      ),
    editRow: (model, patch) => change(withRow(model, row => withPatch(row, patch))),
    takeTable: changes =>
      remove({ kind: 'table-taken' }, work => {
        const { rows } = applyTableChanges(work.plan, changes)
        return rows.reduce((now, row) => withRow(row.model, () => row)(now), work)
      }),
    removeRow: model => changeRows({ kind: 'row-removed', model }, rows => withoutRows(rows, [model])),
    delayRows: models => changeRows({ kind: 'rows-delayed', models }, rows => withoutRows(rows, models)),
    swapRow: (model, into) =>
      changeRows({ kind: 'row-swapped', model, into }, rows => withRowSwapped(rows, model, into)),
    discardSteps: model => {
      if (now().plan.rows.find(row => row.model === model)?.steps !== undefined)
        remove(
          { kind: 'steps-discarded', model },
          withRow(model, row => withPatch(row, { steps: undefined })),
        )
    },
    removeMilestone: (model, index) => {
      const { milestones = [] } = now().plan.rows.find(row => row.model === model) ?? {}
      if (milestones[index] === undefined) return
      // One without a number goes by its place: it gets that for its number before the places move.
      const named = milestones.map((one, place) => ({ number: place, ...one }))
      const others = named.filter((_, place) => place !== index)
      const having = (kept: typeof named) =>
        withRow(model, row => withPatch(row, { milestones: kept.length > 0 ? kept : undefined }))
      change(having(named))
      remove({ kind: 'milestone-removed', model }, having(others))
    },
    editPlan: patch => change(withPlan(patch)),
    setLogo: logo => {
      const before = now().plan.logo
      if (before === undefined) change(withPlan({ logo }))
      else remove({ kind: 'logo-replaced' }, withPlan({ logo }))
    },
    describeLogo: alt => {
      const { logo } = now().plan
      if (logo !== undefined) change(withPlan({ logo: withPatch(logo, { alt }) }))
    },
    removeLogo: () => {
      if (now().plan.logo !== undefined) remove({ kind: 'logo-removed' }, withPlan({ logo: undefined }))
    },
    reorderPlan: ({ rows, order }) => change(withPlan({ rows, order })),
    setStanding: standing => change(withPlan({ standing })),
  }
}

/** A row as it comes into the plan: what has been decided already is so here too. */
function newRow({ answers }: Work) {
  return (model: ModelId): PlanRow =>
    answers.status[model] === 'planned' ? { model, status: 'decided' } : { model }
}

/** The work with its plan changed; a field given as undefined is left out. */
function withPlan(patch: { readonly [Key in keyof Plan]?: Plan[Key] | undefined }) {
  return (work: Work): Work => ({ ...work, plan: withPatch(work.plan, patch) })
}

/** The work with other rows in its plan. */
function withRows(rows: (before: readonly PlanRow[]) => readonly PlanRow[]) {
  return (work: Work): Work => withPlan({ rows: [...rows(work.plan.rows)] })(work)
}

/** The same, with one row changed. */
function withRow(model: ModelId, next: (row: PlanRow) => PlanRow) {
  return (work: Work): Work =>
    withRows(rows =>
      rows.map(row => (row.model === model ? withFreshMilestones(work, row, next(row)) : row)),
    )(work)
}
