import type { Catalogue } from './Catalogue.ts'
import { checkShape } from './checkShape.ts'
import { deepFreeze } from './deepFreeze.ts'
import { type Checked, type Fault, fault } from './Fault.ts'
import { type Language, SOURCE_LANGUAGE } from './Language.ts'
import { repeated } from './repeated.ts'
import { type RawModelTexts, type RawTexts, textsSchema } from './textsSchema.ts'

/**
 * The gate for the catalogue's words in one language.
 *
 * A missing why or how is a fault in the source's language and a warning in the others, where the
 * source's text is shown instead, marked with its language.
 *
 * @param source  texts in the source's language, to hold the number of steps against; unless these are they
 * @returns frozen texts that match the catalogue model by model, or every fault
 */
export function parseTexts(
  json: unknown,
  catalogue: Catalogue,
  language: Language,
  source?: RawTexts,
): Checked<RawTexts> {
  const shape = checkShape(textsSchema, json)
  if (!shape.ok) return shape
  const texts = shape.value
  const bodies = catalogue.models.flatMap(model => missingBody(texts.models[model.id], model.id))
  const faults = [
    ...sameKeys('models', texts.models, catalogue.models),
    ...sameKeys('goals', texts.goals, catalogue.goals),
    ...sameKeys('categories', texts.categories, catalogue.categories),
    ...aimFaults(texts, catalogue),
    ...nameFaults(texts),
    ...countFaults(texts, catalogue),
    ...(source ? stepFaults(texts, source) : []),
    ...(language === SOURCE_LANGUAGE ? bodies : []),
  ]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: deepFreeze(texts), warnings: bodies }
}

function sameKeys(
  list: string,
  texts: Readonly<Record<string, unknown>>,
  facts: readonly { id: string }[],
  say = (id: string) => id,
): Fault[] {
  const ids = new Set(facts.map(({ id }) => id))
  return [
    ...[...ids].flatMap(id =>
      Object.hasOwn(texts, id)
        ? []
        : [fault(`${list}.${id}`, 'every-text', undefined, `is missing: the catalogue has ${say(id)}`)],
    ),
    ...Object.keys(texts).flatMap(id =>
      ids.has(id) ? [] : [fault(`${list}.${id}`, 'known-id', id, `the catalogue has no ${say(id)}`)],
    ),
  ]
}

/** Each aim of the facts has its sentence, and no sentence is without its aim. */
function aimFaults({ models }: RawTexts, catalogue: Catalogue): Fault[] {
  return catalogue.models.flatMap(({ id, aims }) => {
    const sentences = models[id]?.aims
    if (sentences === undefined) return []
    const goals = aims.map(goal => ({ id: goal }))
    return sameKeys(`models.${id}.aims`, sentences, goals, goal => `aim ${goal} for this model`)
  })
}

function nameFaults({ models }: RawTexts): Fault[] {
  const ids = Object.keys(models)
  return (['name', 'short'] as const).flatMap(key => {
    const values = ids.map(id => models[id]?.[key])
    return repeated(values).map(i =>
      fault(
        `models.${ids[i]}.${key}`,
        `unique-${key}`,
        values[i],
        `expected each ${key} once, got "${values[i]}" again`,
      ),
    )
  })
}

function countFaults({ models }: RawTexts, catalogue: Catalogue): Fault[] {
  return catalogue.models.flatMap(model =>
    (['cautions', 'examples'] as const).flatMap(key => {
      const [got, wanted] = [models[model.id]?.[key]?.length, model[key].length]
      if (got === undefined || got === wanted) return []
      return [
        fault(
          `models.${model.id}.${key}`,
          `as-many-${key}`,
          got,
          `expected ${wanted}, as in the facts, got ${got}`,
        ),
      ]
    }),
  )
}

function stepFaults({ models }: RawTexts, source: RawTexts): Fault[] {
  return Object.entries(models).flatMap(([id, { how }]) => {
    const wanted = source.models[id]?.how?.length
    if (how === undefined || wanted === undefined || how.length === wanted) return []
    return [
      fault(
        `models.${id}.how`,
        'as-many-steps',
        how.length,
        `expected ${wanted} steps, as in the source's language, got ${how.length}`,
      ),
    ]
  })
}

function missingBody(texts: RawModelTexts | undefined, id: string): Fault[] {
  if (texts === undefined) return []
  return (['why', 'how', 'cautions'] as const).flatMap(key =>
    texts[key] === undefined ? [fault(`models.${id}.${key}`, 'every-text', undefined, 'is missing')] : [],
  )
}
