/** The fields of the patch over the old ones; a field given as undefined is left out. */
export function withPatch<T extends object>(
  before: T,
  patch: { readonly [Key in keyof T]?: T[Key] | undefined },
): T {
  const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined)
  // Sound: each entry comes from T or from a patch of T, and an absent field is what `undefined` asks for.
  return Object.fromEntries(merged) as T
}
