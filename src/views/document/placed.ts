/** Items with a key each: a document's parts are never moved, so their places tell them apart. */
export function placed<Item>(
  items: readonly Item[],
): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, i) => ({ key: `${i}`, item }))
}
