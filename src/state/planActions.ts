import type { ModelId } from '../catalogue/ids.ts'
import type { Milestone } from '../plan/Milestone.ts'
import type { Plan, PlanRow } from '../plan/Plan.ts'
import { applyTableChanges, reverseChanges } from '../plan/TableChange.ts'
import type { Work } from '../plan/Work.ts'
import { withPatch } from '../plan/withPatch.ts'
import type { Actions } from './AppState.ts'
import { type RowChange, withoutRows, withRowSwapped } from './planRows.ts'
import type { Removal } from './Undo.ts'
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
  const changeRows = (removal: Removal, changing: (before: readonly PlanRow[]) => RowChange | undefined) => {
    const changed = changing(now().plan.rows)
    if (changed) remove(removal, withRows(changed.next), withRows(changed.back))
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
    takeTable: changes => {
      const taking = (taken: typeof changes) => (work: Work) => ({
        ...work,
        plan: applyTableChanges(work.plan, taken),
      })
      remove({ kind: 'table-taken' }, taking(changes), taking(reverseChanges(now().plan, changes)))
    },
    removeRow: model => changeRows({ kind: 'row-removed', model }, rows => withoutRows(rows, [model])),
    delayRows: models => changeRows({ kind: 'rows-delayed', models }, rows => withoutRows(rows, models)),
    swapRow: (model, into) =>
      changeRows({ kind: 'row-swapped', model, into }, rows => withRowSwapped(rows, model, into)),
    discardSteps: model => {
      const { steps } = now().plan.rows.find(row => row.model === model) ?? {}
      const withSteps = (own: typeof steps) => withRow(model, row => withPatch(row, { steps: own }))
      if (steps !== undefined)
        remove({ kind: 'steps-discarded', model }, withSteps(undefined), withSteps(steps))
    },
    removeMilestone: (model, index) => {
      const gone = now().plan.rows.find(row => row.model === model)?.milestones?.[index]
      if (gone === undefined) return
      const withMilestones = (next: (before: readonly Milestone[]) => readonly Milestone[]) =>
        withRow(model, row => {
          const milestones = next(row.milestones ?? [])
          return withPatch(row, { milestones: milestones.length > 0 ? [...milestones] : undefined })
        })
      remove(
        { kind: 'milestone-removed', model },
        withMilestones(others => others.filter((_, i) => i !== index)),
        withMilestones(others => others.toSpliced(index, 0, gone)),
      )
    },
    editPlan: patch => change(withPlan(patch)),
    setLogo: logo => {
      const before = now().plan.logo
      if (before === undefined) change(withPlan({ logo }))
      else remove({ kind: 'logo-replaced' }, withPlan({ logo }), withPlan({ logo: before }))
    },
    describeLogo: alt => {
      const { logo } = now().plan
      if (logo !== undefined) change(withPlan({ logo: withPatch(logo, { alt }) }))
    },
    removeLogo: () => {
      const { logo } = now().plan
      if (logo !== undefined)
        remove({ kind: 'logo-removed' }, withPlan({ logo: undefined }), withPlan({ logo }))
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
  return withRows(rows => rows.map(row => (row.model === model ? next(row) : row)))
}
