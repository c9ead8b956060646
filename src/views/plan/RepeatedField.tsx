import { fieldAbove } from '../../plan/fieldAbove.ts'
import type { PlanRow } from '../../plan/Plan.ts'
import type { WrittenField as Field } from '../../plan/RowField.ts'
import { useActions } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import form from './PlanForm.module.css'
import { WrittenField } from './WrittenField.tsx'

interface Props {
  readonly row: PlanRow
  readonly field: Field
  /** The rows above, in the order on the page. */
  readonly above: readonly PlanRow[]
}

/** A field that often says the same for model after model: while it is empty, what stands above can be taken. */
export function RepeatedField({ row, field, above }: Props) {
  const { t, language } = useSpeech()
  const { editRow } = useActions()
  const same = row[field]?.text.trim() ? undefined : fieldAbove(above, field)
  return (
    <WrittenField row={row} field={field}>
      {same && (
        <button
          type="button"
          className={`button quiet small ${form.same}`}
          // The button goes; what it filled stays.
          onClick={() => focusOn(`${field}-${row.model}`, () => editRow(row.model, { [field]: same }))}
        >
          <span className="hidden-visually">{t($ => $.fields[field])}: </span>
          <span className={form.sameText}>
            {t($ => $.fields.same)}: <q lang={same.lang === language ? undefined : same.lang}>{same.text}</q>
          </span>
        </button>
      )}
    </WrittenField>
  )
}
