import type { Milestone } from '../../plan/Milestone.ts'
import { milestoneNumber } from '../../plan/milestoneNumber.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { Quarter } from '../../plan/Quarter.ts'
import { FieldGroup } from '../forms/FieldGroup.tsx'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { MilestoneItem } from './MilestoneItem.tsx'
import form from './PlanForm.module.css'

interface Props {
  readonly row: PlanRow
  readonly quarters: readonly Quarter[]
}

/** What should be ready by when; as many as the user likes. */
export function Milestones({ row: { model, start, milestones = [] }, quarters }: Props) {
  const { t, language } = useSpeech()
  const { editRow, removeMilestone } = useActions()
  const quarter = milestones.at(-1)?.quarter ?? start ?? quarters[0]
  const focus = (part: string, after: () => void) => focusOn(`milestone-${model}-${part}`, after)

  const edit = (at: number, change: Partial<Milestone>) =>
    editRow(model, { milestones: milestones.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  const add = () => {
    if (quarter === undefined) return
    const milestone = {
      number: milestoneNumber(milestones),
      quarter,
      text: { text: '', lang: language },
    }
    focus(`${milestones.length}-quarter`, () => editRow(model, { milestones: [...milestones, milestone] }))
  }
  const remove = (at: number) =>
    focus(milestones.length === 1 ? 'add' : `${Math.min(at, milestones.length - 2)}-remove`, () =>
      removeMilestone(model, at),
    )
  return (
    <FieldGroup legend={t($ => $.fields.milestones)}>
      <div className={form.row}>
        {milestones.length > 0 && (
          <ol className={form.milestones}>
            {milestones.map((milestone, i) => (
              <MilestoneItem
                // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name but its place, and no state
                key={i}
                id={`milestone-${model}-${i}`}
                place={i + 1}
                milestone={milestone}
                quarters={quarters}
                onEdit={change => edit(i, change)}
                onRemove={() => remove(i)}
              />
            ))}
          </ol>
        )}
        <button type="button" id={`milestone-${model}-add`} className="button secondary small" onClick={add}>
          {t($ => $.fields.addMilestone)}
        </button>
      </div>
    </FieldGroup>
  )
}
