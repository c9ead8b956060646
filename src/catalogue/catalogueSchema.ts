import * as v from 'valibot'
import type { CategoryId, GoalId, ModelId } from './ids.ts'

// The one place where a plain string becomes an id: after this, a goal can't pass for a model.
const asId = <Id extends string>() => v.transform((text: string) => text as Id)
const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, such as responsible-procurement'),
)
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'))
const nonEmpty = v.pipe(v.string(), v.nonEmpty('some text'))
const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'an address that starts with https:// or http://'),
)

export const modelId = v.pipe(kebab, asId<ModelId>())
export const goalId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits and hyphens, such as A'),
  asId<GoalId>(),
)
export const categoryId = v.pipe(kebab, asId<CategoryId>())

const exampleSchema = v.strictObject({
  label: nonEmpty,
  url: v.optional(webAddress),
  match: v.optional(v.picklist(['exact', 'topic', 'site'])),
  ended: v.optional(
    v.union(
      [v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year as "YYYY"')), v.literal(true)],
      'a year as "YYYY", or true',
    ),
  ),
})

const modelSchema = v.strictObject({
  id: modelId,
  n: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, '1 or more')),
  category: categoryId,
  resources: v.picklist([1, 2, 3]),
  marks: v.array(goalId),
  /** Goals that the source says in words the model serves; our reading, impact not rated. */
  aims: v.array(goalId),
  rhythm: v.picklist(['continuous', 'one-off', 'either']),
  cautions: v.array(v.strictObject({ origin: v.picklist(['source', 'editorial']) })),
  examples: v.array(exampleSchema),
  overlaps: v.optional(v.array(modelId)),
  note: v.optional(nonEmpty),
})

/** Shape of `data/catalogue.json`: facts only, no words of any language but the source's own labels. */
export const catalogueSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: nonEmpty,
  source: v.strictObject({
    title: nonEmpty,
    url: webAddress,
    published: isoDate,
    updated: isoDate,
    impactAssessed: v.strictObject({ by: nonEmpty, when: nonEmpty }),
    resourcesAssessed: v.strictObject({ by: nonEmpty }),
    threshold: v.number(),
  }),
  goals: v.pipe(v.array(v.strictObject({ id: goalId })), v.nonEmpty('at least one goal')),
  categories: v.pipe(v.array(v.strictObject({ id: categoryId })), v.nonEmpty('at least one category')),
  models: v.pipe(v.array(modelSchema), v.nonEmpty('at least one model')),
})
