/** Returns the list with an item put in before `index`. */
export function insertAt<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.toSpliced(Math.max(0, Math.min(index, list.length)), 0, item);
}

/** Returns the list without the item of this id, or the same list where there is none. */
export function removeById<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
): readonly Item[] {
  const index = list.findIndex((item) => item.id === id);
  return index === -1 ? list : list.toSpliced(index, 1);
}

/** Returns the list with the item of this id changed, or the same list where the change leaves it as it is. */
export function changeById<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] {
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  if (item === undefined) return list;
  const changed = change(item);
  return changed === item ? list : list.with(index, changed);
}

/** Returns the list with the item of this id at `index`, counted in the list without it. */
export function moveById<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  index: number,
): readonly Item[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (item === undefined) return list;
  const to = Math.max(0, Math.min(index, list.length - 1));
  return from === to ? list : insertAt(list.toSpliced(from, 1), to, item);
}
