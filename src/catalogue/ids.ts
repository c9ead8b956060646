declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Identity of an operating model: kebab-case, never changes once published. */
export type ModelId = Branded<'ModelId'>
/** Identity of a goal of the assessment, as the source letters it. */
export type GoalId = Branded<'GoalId'>
/** Identity of a category of operating models. */
export type CategoryId = Branded<'CategoryId'>
