/** Parts that are merged one by one, and which of their parts again; `*` is each of them. Anything else is one thing. */
export interface Shape {
  readonly [part: string]: Shape
}

export const WORK_SHAPE: Shape = {
  answers: { importance: {}, status: {} },
  pins: {},
  preferred: {},
  shortlist: {},
  plan: { rows: { '*': { milestones: {} } } },
  local: { own: {}, drafts: {} },
  variants: { '*': { trial: { pins: {} } } },
}

/** The shape of a part, and whether it may be absent and means the same as empty. */
export function shapeOf(
  shape: Shape,
  part: string,
): { readonly shape?: Shape | undefined; readonly isField: boolean } {
  const isField = !Object.hasOwn(shape, '*')
  const name = isField ? part : '*'
  return { shape: Object.hasOwn(shape, name) ? shape[name] : undefined, isField }
}

/**
 * The parts of an object or a list by their names; things in a list go by what they are known by.
 *
 * @returns undefined for what has no parts, and for a list that holds something twice
 */
export function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(value))
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
  const parts = new Map(value.map((item: unknown) => [nameOf(item), item]))
  return parts.size === value.length ? parts : undefined
}

/** Fields by which a thing in a list is known. */
export const NAMES = ['model', 'id', 'number', 'name']

function nameOf(item: unknown): string {
  const fields = typeof item === 'object' ? partsOf(item) : undefined
  const name = NAMES.map(field => fields?.get(field)).find(value => value !== undefined)
  return typeof item === 'string' ? item : String(name ?? JSON.stringify(item))
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
