import type { Catalogue, ResourceLevel } from './Catalogue.ts'
import type { CategoryId, GoalId, ModelId } from './ids.ts'
import { type Language, SOURCE_LANGUAGE } from './Language.ts'
import type { RawModelTexts, RawTexts } from './textsSchema.ts'

/** The words of one model: its names in the wanted language, its body in the language that has one. */
export interface ModelWords {
  readonly name: string
  readonly short: string
  /** How sure the name is: the source's own, adapted from an official one, or ours. */
  readonly nameStatus: 'official' | 'adapted' | 'ours'
  /** What the municipality would do, in one sentence. */
  readonly deed: string
  /** The same as a decision says it: of the municipality, not to it. */
  readonly act: string
  /** For each aim, how the model is said to serve it. */
  readonly aims: { readonly [goal: GoalId]: string | undefined }
  /** Language of why, how, cautions and examples; the source's where the wanted one has no text yet. */
  readonly bodyLanguage: Language
  readonly why: string
  readonly how: readonly string[]
  /** What the model looks like done well; undefined where the source says nothing of it. */
  readonly well: string | undefined
  readonly cautions: readonly string[]
  /** One line of context per example of the facts, or null where the label says it all. */
  readonly examples: readonly (string | null)[]
}

/** Every word of the catalogue, ready to show in one language. */
export interface CatalogueWords {
  readonly language: Language
  model(id: ModelId): ModelWords
  goal(id: GoalId): { readonly long: string; readonly short: string }
  category(id: CategoryId): string
  resources(level: ResourceLevel): string
  /** Who assessed the impact, and who the resources: two sources, always told apart. */
  readonly assessors: { readonly impact: string; readonly resources: string }
}

/**
 * Joins a language's texts with the source's, model by model.
 *
 * @param texts   texts that passed `parseTexts`
 * @param source  texts in the source's language; may be the same object, and is needed only where `texts` has gaps
 */
export function catalogueWords(
  catalogue: Catalogue,
  language: Language,
  texts: RawTexts,
  source: RawTexts = texts,
): CatalogueWords {
  const models = new Map(
    catalogue.models.map(({ id, examples }) => [
      id,
      modelWords(found(texts.models[id], id), found(source.models[id], id), language, examples.length),
    ]),
  )
  return {
    language,
    model: id => found(models.get(id), id),
    goal: id => found(texts.goals[id], id),
    category: id => found(texts.categories[id], id),
    resources: level => texts.resources[level],
    assessors: texts.assessors ?? {
      impact: catalogue.source.impactAssessed.by,
      resources: catalogue.source.resourcesAssessed.by,
    },
  }
}

/** True when some model's body has to be borrowed from the source's language. */
export function hasGaps(texts: RawTexts): boolean {
  return Object.values(texts.models).some(model => !isWhole(model))
}

function isWhole({ why, how, cautions }: RawModelTexts): boolean {
  return why !== undefined && how !== undefined && cautions !== undefined
}

function modelWords(
  own: RawModelTexts,
  source: RawModelTexts,
  language: Language,
  examples: number,
): ModelWords {
  const whole = isWhole(own)
  const body = whole ? own : source
  return {
    name: own.name,
    short: own.short,
    deed: own.deed,
    act: own.act ?? own.deed,
    aims: own.aims,
    nameStatus: own.nameStatus ?? 'official',
    bodyLanguage: whole ? language : SOURCE_LANGUAGE,
    why: body.why ?? '',
    how: body.how ?? [],
    well: body.well,
    cautions: body.cautions ?? [],
    examples: body.examples ?? Array.from({ length: examples }, () => null),
  }
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`no words for ${id}`)
  return value
}
