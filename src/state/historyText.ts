import * as v from 'valibot'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { checkWork } from '../plan/checkWork.ts'
import type { History, Redo, Undo } from './History.ts'
import { removalSchema } from './Removal.ts'

/** In characters; the browser gives some five million to everything it keeps for a site. */
const MOST_HISTORY_TEXT = 500_000

const differenceSchema = v.strictObject({
  before: v.exactOptional(v.unknown()),
  after: v.exactOptional(v.unknown()),
})
const told = {
  removal: removalSchema,
  names: v.exactOptional(v.record(v.string(), v.string())),
}
const changing = { ...told, change: differenceSchema }
const kept = v.union([v.number(), v.literal('all')])

/** What takes the place of all is let in as any work is; a change is checked when it is taken back. */
function stepSchemas(catalogue: Catalogue) {
  const other = v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const checked = checkWork(dataset.value, catalogue)
      if (checked.ok) return checked.value
      addIssue({ message: 'a work of this catalogue' })
      return NEVER
    }),
  )
  const replacing = v.strictObject({ ...told, other })
  return {
    undo: v.union([replacing, v.strictObject(changing)]),
    redo: v.union([replacing, v.strictObject({ ...changing, undone: differenceSchema, kept })]),
  }
}

/** The newest steps as text, as many as there is room for. What was cleared away is not written anywhere again. */
export function writeHistory({ undos, redos, isOffered }: History): string {
  let room = MOST_HISTORY_TEXT
  const fitting = <Step>(steps: readonly Step[]) => {
    const tooMuch = steps.findLastIndex(step => {
      room -= JSON.stringify(step).length
      return room < 0
    })
    return steps.slice(tooMuch + 1)
  }
  const cleared = undos.findLastIndex(({ removal }) => removal.kind === 'everything-cleared')
  return JSON.stringify({ undos: fitting(undos.slice(cleared + 1)), redos: fitting(redos), isOffered })
}

/** The gate for a kept history: the newest steps, down to the first that cannot be understood. */
export function readHistory(text: string, catalogue: Catalogue): History | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const listed = v.object({
    undos: v.array(v.unknown()),
    redos: v.array(v.unknown()),
    isOffered: v.boolean(),
  })
  const outer = v.safeParse(listed, json)
  if (!outer.success) return undefined
  const { undo, redo } = stepSchemas(catalogue)
  const undos = newest<Undo>(outer.output.undos, step => read(undo, step), catalogue)
  const redos = newest<Redo>(outer.output.redos, step => read(redo, step), catalogue)
  const isOffered = outer.output.isOffered && undos.length + redos.length > 0
  return { undos, redos, kept: 0, isOffered }
}

function read<Schema extends v.GenericSchema>(schema: Schema, step: unknown) {
  const parsed = v.safeParse(schema, step)
  return parsed.success ? parsed.output : undefined
}

function newest<Step extends Undo | Redo>(
  steps: readonly unknown[],
  parse: (step: unknown) => Step | undefined,
  { models }: Catalogue,
): readonly Step[] {
  const sayable = (step: Step) => {
    const { kind: _, name: __, ...spoken }: Record<string, unknown> = { name: '', ...step.removal }
    return Object.values(spoken)
      .flat()
      .every(id => models.some(model => model.id === id) || Object.hasOwn(step.names ?? {}, String(id)))
  }
  const parsed = steps.map(parse)
  const unread = parsed.findLastIndex(step => step === undefined || !sayable(step))
  return parsed.slice(unread + 1).filter(step => step !== undefined)
}
